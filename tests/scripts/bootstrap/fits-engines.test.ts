import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

const MODULE = new URL('../../../scripts/bootstrap/fits-engines.mjs', import.meta.url).href;
const OURS = '^20.19.0 || >=22.12.0';
const TABLE: [string, string, boolean][] = [
  [OURS, 'v20.18.9', false],
  [OURS, 'v20.19.0', true],
  [OURS, 'v20.20.2', true],
  [OURS, 'v21.7.3', false],
  [OURS, 'v22.11.0', false],
  [OURS, 'v22.12.0', true],
  [OURS, 'v24.1.0', true],
  ['>=22.12.0', 'v20.20.2', false],
];

test.each(TABLE)('Node %s: %s fits: %s', (engines, version, fits) => {
  const code = `import { fitsEngines } from ${JSON.stringify(MODULE)}; console.log(fitsEngines('${engines}', '${version}'))`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim()).toBe(String(fits));
});
