import { expect, test } from '@jest/globals';
import { parameterIsPlausible } from '../../../../server/seed/lint/rules/parameter-is-plausible.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const AT = 'equipment/x.yaml:2:21';

test.each<[string, string[]]>([
  ['tubeLengthCalibres: 52', []],
  ['tubeLengthCalibres: 8', [`${AT} Expected tubeLengthCalibres to be from 10 to 60, but got: 8.`]],
  ['chamberVolumeLitres: 23', []],
  ['chamberVolumeLitres: 23000', [`${AT} Expected chamberVolumeLitres to be from 1 to 40, but got: 23000.`]],
  ['massKg: -3', [`${AT} Expected massKg to be from 0.001 to 700000, but got: -3.`]],
  ['feed: [BELT]', []],
  ['voltage: many', []],
  ['unheard: 1000000000', []],
])('%s', async (parameter, problems) => {
  expect(await problemsOf(parameterIsPlausible, { 'equipment/x.yaml': `ports:\n  - { parameters: { ${parameter} } }\n` })).toEqual(
    problems,
  );
});

test('a value of that name elsewhere is none', async () => {
  expect(await problemsOf(parameterIsPlausible, { 'equipment/x.yaml': 'other: { massKg: -3 }\n' })).toEqual([]);
});
