import { expect, test } from '@jest/globals';
import { findEntity } from '../../server/graphql/find-entity.ts';
import { nameOf, wordsOf } from '../../server/graphql/name-of.ts';
import { openFixture } from '../harness/fixture.ts';

test.each([
  ['badger', 'Badger'],
  ['NOR', 'Norway'],
  ['std-50', 'STD 50'],
  ['howitzer', 'Howitzer'],
])('%s is named %s', async (id, name) => {
  const entity = findEntity(await openFixture(), id);
  expect(entity && nameOf(entity)).toBe(name);
});

test.each([
  ['badger', 'Badger'],
  ['howitzer', expect.objectContaining({ name: 'Howitzer', fr: 'Obusier', uk: 'Гаубиця' })],
  ['shell-handling', expect.objectContaining({ name: 'Handling of shells', fr: "Manutention d'obus" })],
])('a sentence names %s in its language', async (id, words) => {
  const entity = findEntity(await openFixture(), id);
  expect(entity && wordsOf(entity)).toEqual(words);
});
