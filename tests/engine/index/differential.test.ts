import { expect, test } from '@jest/globals';
import { compareIndexWithPairs } from '../../harness/differential.ts';

/** A share of what `npm run differential` asks: at least 200 catalogues. */
test('the index answers every pair of random catalogues as the pairwise engine does', () => {
  const { catalogues, pairs, differences } = compareIndexWithPairs(5_000, 200_000, 200);
  expect(differences).toEqual([]);
  expect(catalogues).toBeGreaterThanOrEqual(200);
  expect(pairs).toBeGreaterThanOrEqual(200_000);
});
