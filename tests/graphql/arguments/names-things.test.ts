import { expect, test } from '@jest/globals';
import { namesThings } from '../../../server/graphql/arguments/names-things.ts';

test.each([
  [{ ids: ['badger'] }, true],
  [{ filter: { category: 'gun' } }, true],
  [{ filter: { categories: ['gun'], holder: 'NOR' } }, true],
  [{ filter: { interface: 'calibre-50-round' } }, true],
  [{ filter: { holder: 'NOR', origin: 'NOR', category: null } }, false],
])('%j: %s', (set, expected) => {
  expect(namesThings(set)).toBe(expected);
});
