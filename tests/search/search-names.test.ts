import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import { searchNames } from '../../server/search/search-names.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test('what is named comes first, then what shares words with it', () => {
  const found = searchNames(index, 'Round 50', undefined, 20).map(({ thing }) => thing.id);
  expect(found[0]).toBe('round-50');
  expect(found).toEqual(expect.arrayContaining(['round-50-tracer', 'round-50-smart']));
});

test('keeps to the kinds asked for, and to the limit', () => {
  expect(searchNames(index, 'Round 50', ['INTERFACE'], 20).every(({ thing }) => thing.kind === 'INTERFACE')).toBe(true);
  expect(searchNames(index, 'Round 50', undefined, 2)).toHaveLength(2);
});
