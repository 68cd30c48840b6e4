import { expect, test } from '@jest/globals';
import { readText } from '../../../server/graphql/arguments/read-text.ts';

test('text is trimmed', () => {
  expect(readText(`  ${'x'.repeat(200)}  `, 'query')).toBe('x'.repeat(200));
});

test.each([
  ['', /Expected query to be some text, but got nothing/],
  ['   ', /Expected query to be some text, but got nothing/],
  ['x'.repeat(201), /Expected query to be at most 200 characters, but got 201/],
])('text that can not be asked for is refused %#', (text, message) => {
  expect(() => readText(text, 'query')).toThrow(message);
});
