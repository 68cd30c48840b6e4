import { beforeAll, expect, test } from '@jest/globals';
import { findSpans } from '../../server/search/find-spans.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { readName } from '../../server/search/read-name.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each<[string, string[]]>([
  ['a Badger and a Weasel', ['badger', 'weasel']],
  ['Badger Short', ['badger', 'badger-short']],
  ['Badger without Dart', ['badger']],
  ['12.7 mm', []],
  ['zzzz', []],
])('in %j stand the names of %j', (name, ids) => {
  const found = [...findSpans(index, readName(name, index.vocabulary)).keys()].map(({ id }) => id);
  expect(found.filter((id) => ['badger', 'badger-short', 'weasel', 'dart'].includes(id)).sort()).toEqual(ids);
});
