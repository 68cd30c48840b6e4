import { expect, test } from '@jest/globals';
import { takeCensus } from '../../../server/curation/census/take-census.ts';
import { equipment, guest, host, spec, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] }), spec('l', 'link')],
  equipment: [equipment('gun', [host('x')]), equipment('other', [host('y')])],
  supplies: [supply('shell', [guest('x')]), supply('belt', [guest('l')])],
});

test('each pair that has a kind in common is judged once, and counted by what it says and on what', () => {
  const { pairs, byLevel, byUse, byBasis, byUseAndBasis, faults } = takeCensus(on, 1);
  expect({ pairs, byLevel, byUse, byBasis }).toEqual({
    pairs: 3,
    byLevel: { COMPATIBLE: 1, INCOMPATIBLE: 2 },
    byUse: { YES: 1, NO: 2 },
    byBasis: { STANDARD_DERIVED: 1, DECLARED: 2 },
  });
  expect(byUseAndBasis).toEqual({ 'YES STANDARD_DERIVED': 1, 'NO DECLARED': 2 });
  expect(Object.values(faults)).toEqual([1, 2, 3, 4, 5].map(() => ({ count: 0, examples: [] })));
});

test.each([
  [2, 2],
  [3, 1],
])('of every %i-th pair: %i', (every, pairs) => {
  expect(takeCensus(on, every).pairs).toBe(pairs);
});
