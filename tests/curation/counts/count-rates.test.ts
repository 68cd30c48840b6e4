import { expect, test } from '@jest/globals';
import { countRates } from '../../../server/curation/counts/count-rates.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { seedWith } from '../../harness/seed-of.ts';

const records = collectRecords(await seedWith({}));
const facts = (nation: string, has: number, of: number) => Array.from({ length: of }, (_, at) => ({ nation, has: at < has }));
const linesOf = (...lists: ReturnType<typeof facts>[]) => countRates(records, [{ name: 'x', facts: () => lists.flat() }])[0]?.byNation;

test.each([
  ['below half of the whole', [facts('NOR', 10, 10), facts('TUR', 2, 10)], ['TUR']],
  ['just half', [facts('NOR', 15, 20), facts('TUR', 3, 10)], []],
  ['too few to judge', [facts('NOR', 20, 20), facts('TUR', 0, 9)], []],
  ['all alike', [facts('NOR', 0, 20), facts('TUR', 0, 20)], []],
])('%s', (_, lists, thin) => {
  expect(linesOf(...lists)?.flatMap(({ line, isThin }) => (isThin ? [line] : []))).toEqual(thin);
});

test('lines are nations and categories at the top, and add up to the whole', () => {
  const item = records.equipment[0]?.id ?? '';
  const [rate] = countRates(records, [{ name: 'x', facts: () => [{ item, nation: 'NOR', has: true }, { has: false }] }]);
  expect(rate).toMatchObject({ has: 1, of: 2, byNation: [{ line: 'NOR', has: 1, of: 1 }], byDomain: [{ has: 1, of: 1 }] });
});
