import { expect, test } from '@jest/globals';
import { append } from '../../../server/engine/facts/append.ts';

test('values of a key stand in the order in which they came', () => {
  const lists = new Map<string, number[]>();
  append(lists, 'a', 2);
  append(lists, 'b', 3);
  append(lists, 'a', 1);
  expect([...lists]).toEqual([
    ['a', [2, 1]],
    ['b', [3]],
  ]);
});
