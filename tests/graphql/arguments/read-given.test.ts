import { expect, test } from '@jest/globals';
import { readGiven } from '../../../server/graphql/arguments/read-given.ts';

test.each([
  [undefined, undefined],
  [null, undefined],
  ['', '<>'],
  ['x', '<x>'],
])('%j is read as %j', (value, expected) => {
  expect(readGiven(value, (text) => `<${text}>`)).toBe(expected);
});
