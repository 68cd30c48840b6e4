import { expect, test } from '@jest/globals';
import { isOfKind } from '../../server/search/is-of-kind.ts';

test.each<[string[], boolean]>([
  [['howitzer'], true],
  [['gun'], true],
  [['=howitzer'], true],
  [['=gun'], false],
  [['rifle', 'gun'], true],
  [[], false],
])('a howitzer, which is a gun, is one of %j: %s', (kinds, expected) => {
  expect(isOfKind({ categories: ['howitzer', 'gun'] }, kinds)).toBe(expected);
});
