import { expect, test } from '@jest/globals';
import { readFirst } from '../../../server/graphql/arguments/read-first.ts';

test.each([1, 20, 100])('first: %s', (first) => {
  expect(readFirst(first)).toBe(first);
});

test.each([0, -1, 101, 1.5, Number.NaN])('first: %s is refused', (first) => {
  expect(() => readFirst(first)).toThrow(`Expected first to be 1 to 100, but got: ${first}.`);
});
