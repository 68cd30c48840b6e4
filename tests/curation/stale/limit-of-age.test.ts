import { expect, test } from '@jest/globals';
import { limitOfAge } from '../../../server/curation/stale/limit-of-age.ts';

test.each([
  ['2026-11-24', '2y', '2024-11-24'],
  ['2024-02-29', '1y', '2023-02-28'],
  ['2026-03-31', '1m', '2026-02-28'],
  ['2026-01-15', '18m', '2024-07-15'],
  ['2026-01-01', '90d', '2025-10-03'],
  ['2026-01-01', '2', undefined],
  ['2026-01-01', 'two years', undefined],
  ['2026-13-01', '2y', undefined],
])('%s less %s is %s', (asOf, age, limit) => {
  expect(limitOfAge(asOf, age)).toBe(limit);
});
