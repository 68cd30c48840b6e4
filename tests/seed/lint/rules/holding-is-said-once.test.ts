import { expect, test } from '@jest/globals';
import { holdingIsSaidOnce } from '../../../../server/seed/lint/rules/holding-is-said-once.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string[], string[]]>([
  [['item: x, status: IN_SERVICE', 'item: y, status: IN_SERVICE'], []],
  [['item: x, status: IN_SERVICE, to: "2000"', 'item: x, status: IN_SERVICE, from: "2001"'], []],
  [
    ['item: x, status: IN_SERVICE', 'item: x, status: IN_SERVICE, from: "2001"'],
    [
      'holdings/x.yaml:3:5 Expected one entry of x IN_SERVICE for a time, but it overlaps entry 1 of the list: make them one, or close the first with `to`.',
    ],
  ],
  [['item: x, status: ON_ORDER, from: "2001"', 'item: x, status: ON_ORDER, from: "2002"'], []],
  [['item: 3, status: IN_SERVICE', 'item: 3, status: IN_SERVICE'], []],
  [['item: x, status: IN_SERVICE, from: "20x"', 'item: x, status: IN_SERVICE'], []],
])('%j', async (entries, problems) => {
  const text = `holdings:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;
  expect(await problemsOf(holdingIsSaidOnce, { 'holdings/x.yaml': text })).toEqual(problems);
});

test('holdings that are no list are left to the schema', async () => {
  expect(await problemsOf(holdingIsSaidOnce, { 'holdings/x.yaml': 'holdings: x\n' })).toEqual([]);
});
