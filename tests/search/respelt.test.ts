import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { respelt } from '../../server/search/respelt.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each([
  ['Bittarn launcher', 'bittern launcher'],
  ['Bitern', 'bittern'],
  ['Badger', 'Badger'],
  ['Otterr', 'otter'],
  ['howitzers', 'howitzers'],
  ['zzzzzz', 'zzzzzz'],
  ['Dert', 'Dert'],
  ['Badger improved', 'Badger improved'],
])('%s is %s', (name, expected) => {
  expect(respelt(index, name)).toBe(expected);
});
