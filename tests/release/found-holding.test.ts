import { expect, test } from '@jest/globals';
import { holdingsByItem, holdingsOf } from '../../server/release/found-holding.ts';

const evidence = [{ grade: 'UNVERIFIED' as const }];
const list = {
  id: 'nor',
  nation: 'NOR',
  evidence,
  holdings: [
    { item: 'b', status: 'IN_SERVICE' as const },
    { item: 'a', status: 'RETIRED' as const },
  ],
};

test('the entries of a list keep its order', () => {
  expect(holdingsOf(list)).toEqual(list.holdings.map((entry, at) => ({ nation: 'NOR', at, entry, evidence })));
});

test('by the item held, each in the order of nation and place', () => {
  const own = [{ grade: 'DECLARED' as const }];
  const other = { ...list, id: 'ukr', nation: 'UKR', holdings: [{ item: 'a', status: 'ON_ORDER' as const, evidence: own }] };
  const byItem = holdingsByItem([list, other]);
  expect(byItem.get('a')?.map(({ nation, at, evidence: word }) => [nation, at, word])).toEqual([
    ['NOR', 1, evidence],
    ['UKR', 0, own],
  ]);
  expect([...byItem.keys()]).toEqual(['b', 'a']);
});
