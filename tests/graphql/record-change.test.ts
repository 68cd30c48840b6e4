import { expect, test } from '@jest/globals';
import { changeOf } from '../../server/graphql/record-change.ts';

test.each([
  ['the same, keys in another order', { a: 1, b: { c: 2, d: [3] } }, { b: { d: [3], c: 2 }, a: 1 }, 'SAME'],
  ['another value', { a: 1 }, { a: 2 }, 'CHANGED'],
  ['a list in another order', { a: [1, 2] }, { a: [2, 1] }, 'CHANGED'],
  ['no record before', { a: 1 }, 'NONE', 'NEW'],
  ['no release before', { a: 1 }, 'NOT_KNOWN', 'NOT_KNOWN'],
] as const)('%s', (_, now, before, change) => {
  expect(changeOf<object>(now, before)).toBe(change);
});
