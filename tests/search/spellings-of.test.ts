import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { spellingsOf } from '../../server/search/spellings-of.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test.each([
  ['2c22', '2S22'],
  ['Badger with Dart', 'Badger Dart'],
  ['гаубици Badger', 'гаубіці Badger'],
  ['Badgr Short', 'badger Short'],
])('%j may be %j', (name, other) => {
  expect(spellingsOf(index, name).map(({ text }) => text)).toContain(other);
});

test('the name as it is comes first and is worth all', () => {
  expect(spellingsOf(index, 'Badger')[0]).toEqual({ text: 'Badger', worth: 1 });
});

test('no spelling in which a negation is not read any more', () => {
  expect(spellingsOf(index, 'приманка Badger').map(({ text }) => text)).toEqual(['приманка Badger']);
});
