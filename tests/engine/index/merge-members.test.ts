import { expect, test } from '@jest/globals';
import type { ItemClasses } from '../../../server/engine/index/item-classes.ts';
import { inOrderOfPlace } from '../../../server/engine/index/merge-members.ts';

function classesOf(...lists: number[][]): ItemClasses {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { members: Uint32Array.from(lists.flat()), starts: Uint32Array.from(starts) } as unknown as ItemClasses;
}
const LISTS = [[0, 5, 9], [1, 2, 12], [], [3], [4, 6, 7, 8, 10, 11]];

test.each<[string, number[], number, number[]]>([
  ['all of them', [0, 1, 2, 3, 4], 0, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['some of them', [0, 3], 0, [0, 3, 5, 9]],
  ['in any order', [3, 1, 0], 0, [0, 1, 2, 3, 5, 9, 12]],
  ['one', [4], 0, [4, 6, 7, 8, 10, 11]],
  ['from a place on', [0, 1, 4], 6, [6, 7, 8, 9, 10, 11, 12]],
  ['from a place between', [0, 1], 3, [5, 9, 12]],
  ['from behind the last', [0, 1], 13, []],
  ['none', [], 0, []],
  ['an empty one', [2], 0, []],
])('%s', (_, classes, from, expected) => {
  expect([...inOrderOfPlace(classesOf(...LISTS), classes, from)]).toEqual(expected);
});

test('many lists, as sorted at once', () => {
  const lists = Array.from({ length: 17 }, (_, at) => Array.from({ length: 40 }, (__, next) => next * 17 + ((at * 7) % 17)));
  const all = lists.flat().sort((one, other) => one - other);
  const classes = lists.map((_, at) => at);
  expect([...inOrderOfPlace(classesOf(...lists), classes, 0)]).toEqual(all);
  expect([...inOrderOfPlace(classesOf(...lists), classes, 333)]).toEqual(all.filter((place) => place >= 333));
});
