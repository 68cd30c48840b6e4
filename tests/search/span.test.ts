import { beforeAll, expect, test } from '@jest/globals';
import { findSpans } from '../../server/search/find-spans.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { readName } from '../../server/search/read-name.ts';
import { isCode, isOnlyMarks, isTelling, lengthOf, positionsOf } from '../../server/search/span.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});
const spanOf = (name: string, id: string) => {
  const reading = readName(name, index.vocabulary);
  const thing = index.byId.get(id);
  const [span] = thing === undefined ? [] : (findSpans(index, reading).get(thing) ?? []);
  if (span === undefined) throw new Error(`"${name}" does not name ${id}.`);
  return { reading, span };
};

test.each<[string, string, { isTelling: boolean; isCode: boolean; isOnlyMarks: boolean; length: number }]>([
  ['Badger', 'badger', { isTelling: true, isCode: false, isOnlyMarks: false, length: 6 }],
  ['Badger Short', 'badger-short', { isTelling: true, isCode: false, isOnlyMarks: false, length: 11 }],
  ['Dart', 'dart', { isTelling: false, isCode: false, isOnlyMarks: false, length: 4 }],
  ['STD-50', 'std-50', { isTelling: true, isCode: true, isOnlyMarks: false, length: 5 }],
  ['howitzer', 'howitzer', { isTelling: true, isCode: false, isOnlyMarks: true, length: 8 }],
])('%s', (name, id, expected) => {
  const { reading, span } = spanOf(name, id);
  expect({
    isTelling: isTelling(reading, span),
    isCode: isCode(reading, span),
    isOnlyMarks: isOnlyMarks(reading, span),
    length: lengthOf(reading, span),
  }).toEqual(expected);
});

test('positions are those from the first atom to the last', () => {
  expect(positionsOf({ from: 2, to: 5 })).toEqual([2, 3, 4]);
});
