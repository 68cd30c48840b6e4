import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { saidWords } from '../../server/search/said-words.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each([
  ['Badger di seconda generazione', ['seconda', 'generazione']],
  ['Badger (Швеция)', ['Швеция']],
  ['inert Badger', ['inert']],
  ['Badger howitzers', []],
  ['the Badger', []],
])('%s says %j', (name, words) => {
  expect([...saidWords(index, name)]).toEqual(words);
});
