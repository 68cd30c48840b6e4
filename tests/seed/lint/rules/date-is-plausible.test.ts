import { expect, test } from '@jest/globals';
import { dateIsPlausible } from '../../../../server/seed/lint/rules/date-is-plausible.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const DATASET = 'asOf: "2030-06-15"\n';
const LATER = (key: string, value: string) =>
  `holdings/x.yaml:2:7 Expected ${key} to be no later than 2030-06-15, the day of the data, but got: ${value}.`;

test.each<[string, string[]]>([
  ['from: "2030-06-15"', []],
  ['from: "2030"', []],
  ['from: "2030-06-16"', [LATER('from', '2030-06-16')]],
  ['reportedOn: "2031"', [LATER('reportedOn', '2031')]],
  ['from: "1899"', ['holdings/x.yaml:2:7 Expected from to be in 1900 or later, but got: 1899.']],
  ['to: "1066"', ['holdings/x.yaml:2:7 Expected to to be in 1900 or later, but got: 1066.']],
  ['expected: "2050"', []],
  ['to: "2050"', []],
  ['from: "2050", status: PLANNED', []],
  ['from: "2050", status: IN_SERVICE', [LATER('from', '2050')]],
  ['from: "no date"', []],
])('{ %s }', async (entry, problems) => {
  const texts = { 'dataset.yaml': DATASET, 'holdings/x.yaml': `holdings:\n  - { ${entry} }\n` };
  expect(await problemsOf(dateIsPlausible, texts)).toEqual(problems);
});
