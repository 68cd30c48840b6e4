import { expect, test } from '@jest/globals';
import { readSome } from '../../../server/graphql/arguments/read-some.ts';

test('a list of something is itself', () => {
  const list = ['YES'];
  expect(readSome(list, 'use')).toBe(list);
});

test('an empty list and one that is too long are refused', () => {
  expect(() => readSome([], 'use')).toThrow('Expected use to hold at least one value, or to be left out, but got an empty list.');
  expect(() =>
    readSome(
      Array.from({ length: 101 }, () => 'YES'),
      'use',
    ),
  ).toThrow('Expected at most 100 use, but got: 101.');
});
