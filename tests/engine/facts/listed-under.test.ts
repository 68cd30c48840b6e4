import { expect, test } from '@jest/globals';
import { listedUnder } from '../../../server/engine/facts/listed-under.ts';

const lists = new Map([
  ['a', [2, 1]],
  ['b', [3]],
]);

test.each<[string, string[], number[]]>([
  ['nothing', ['x', 'y'], []],
  ['one list', ['x', 'b'], [3]],
  ['several, in the order of the keys', ['b', 'x', 'a'], [3, 2, 1]],
])('%s is listed', (_, keys, found) => {
  expect(listedUnder(lists, keys)).toEqual(found);
});

test('the lists stay as they are', () => {
  expect(lists.get('a')).toEqual([2, 1]);
});
