import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { thingsNamed } from '../../server/search/things-named.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each<[string, string[]]>([
  ['BADGER 90', ['badger']],
  ['badger-short', ['badger-short']],
  ['Badger howitzer', []],
  ['Norge', ['NOR']],
  ['zzzz', []],
])('%s is letter for letter the name of %j', (name, ids) => {
  expect(thingsNamed(index, name).map(({ id }) => id)).toEqual(ids);
});
