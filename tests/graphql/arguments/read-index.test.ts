import { expect, test } from '@jest/globals';
import { readIndex } from '../../../server/graphql/arguments/read-index.ts';

test.each([
  [0, 'a'],
  [1, 'b'],
])('place %s', (at, entry) => {
  expect(readIndex(['a', 'b'], at, 'row')).toBe(entry);
});

test.each([-1, 2, 0.5])('place %s is refused', (at) => {
  expect(() => readIndex(['a', 'b'], at, 'row')).toThrow(`Expected row to be 0 to 1, but got: ${at}.`);
});
