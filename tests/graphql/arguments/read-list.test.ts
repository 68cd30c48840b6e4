import { expect, test } from '@jest/globals';
import { readList } from '../../../server/graphql/arguments/read-list.ts';

test.each([
  [0, undefined],
  [100, undefined],
  [40, 40],
])('%s entries', (length, atMost) => {
  const list = Array.from({ length }, (_, at) => at);
  expect(readList(list, 'ids', atMost)).toBe(list);
});

test.each([
  [101, undefined, 'Expected at most 100 ids, but got: 101.'],
  [41, 40, 'Expected at most 40 ids, but got: 41.'],
])('%s entries are too many', (length, atMost, message) => {
  expect(() => readList(Array.from({ length }), 'ids', atMost)).toThrow(
    expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT', argument: 'ids', got: String(length) } }),
  );
});
