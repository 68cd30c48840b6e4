/** Every goal of docs/performance.md in one run: the engine's growth, then the API against its peers. Started by scripts/bench.mjs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { goalRows } from './goals.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
if (values.only !== undefined && !['engine', 'api'].includes(values.only)) {
  console.error(`Expected --only engine or --only api, but got: --only ${values.only}`);
  process.exit(2);
}
const quick = values.quick ? ['--quick'] : [];
const run = (...line: string[]) => {
  const { status } = spawnSync(process.execPath, line, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
if (values.only !== 'api')
  run('--expose-gc', '--import', 'tsx', 'scripts/bench/engine.ts', '--json', 'reports/bench-engine.json', ...quick);
if (values.only !== 'engine') run('--import', 'tsx', 'scripts/bench/api.ts', ...quick);
if (values.only === undefined) {
  const read = (name: string) => JSON.parse(readFileSync(`reports/${name}.json`, 'utf8'));
  console.log('\n| what | goal | reached | others |\n|---|---|---|---|');
  for (const { what, goal, reached, others } of goalRows(read('bench-api'), read('bench-engine').all))
    console.log(`| ${what} | ${goal} | ${reached} | ${others} |`);
}
