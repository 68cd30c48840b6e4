import { expect, test } from '@jest/globals';
import { namedPurposes, purposesWithout } from '../../../server/engine/judge/purpose-scope.ts';

test('purposes that are named are covered, however often and in whatever order', () => {
  const scope = namedPurposes(['FUEL', 'DATA', 'FUEL']);
  expect([scope.covers('FUEL'), scope.covers('DATA'), scope.covers('STORE'), scope.isNamed]).toEqual([true, true, false, true]);
  expect(scope.key).toBe(namedPurposes(['DATA', 'FUEL']).key);
});

test('all but some are covered, under a key of their own', () => {
  const scope = purposesWithout(['FUEL']);
  expect([scope.covers('FUEL'), scope.covers('DATA'), scope.isNamed]).toEqual([false, true, false]);
  expect(scope.key).not.toBe(namedPurposes(['FUEL']).key);
});
