import { expect, test } from '@jest/globals';
import { plainUrl } from '../../../server/seed/lint/plain-url.ts';

test.each([
  ['https://www.Example.org/a/', 'http://example.org/a'],
  ['https://example.org/a#part', 'https://example.org/a'],
  ['https://example.org/a?id=1&utm_source=x', 'https://example.org/a?id=1'],
])('%s and %s are one page', (one, other) => {
  expect(plainUrl(one)).toBe(plainUrl(other));
});

test.each([
  ['https://example.org/a', 'https://example.org/A'],
  ['https://example.org/a?id=1', 'https://example.org/a?id=2'],
])('%s and %s are two', (one, other) => {
  expect(plainUrl(one)).not.toBe(plainUrl(other));
});
