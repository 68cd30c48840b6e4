import { expect, test } from '@jest/globals';
import { lintSeed } from '../../../../server/seed/lint/lint-seed.ts';
import { textIsSaidOnce } from '../../../../server/seed/lint/rules/text-is-said-once.ts';
import { parseSeedFile } from '../../../../server/seed/read-seed.ts';

const REPEATED = ['x.yaml:2:12 text-is-said-once: Expected a sentence that is not said yet, but "b" says what "a" says.'];

test.each<[string, string, string, string[]]>([
  ['conditions', 'The kit is fitted.', 'The kit is removed.', []],
  ['conditions', 'The kit is fitted.', 'Kit fitted', REPEATED],
  ['conditions', 'Airburst needs the coil of the gun.', 'Airburst needs the coil, on the gun', REPEATED],
  ['reasons', '7.62 mm against 5.56 mm.', '5.56 mm against 7.62 mm.', []],
  ['reasons', '5.56 mm against 7.62 mm.', '556 mm against 762 mm.', []],
  ['reasons', 'Another case.', 'another case', REPEATED],
  ['features', 'Kit', 'kit', []],
])('%s: %s and %s', (name, one, other, problems) => {
  const file = parseSeedFile(`vocabulary/${name}.yaml`, `- { id: a, name: "${one}" }\n- { id: b, name: "${other}" }\n`);
  expect(lintSeed([file], 'vocabulary', [], [textIsSaidOnce]).map(({ message }) => message.replace(/^.*\/\w+\.yaml/, 'x.yaml'))).toEqual(
    problems,
  );
});
