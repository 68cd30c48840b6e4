import { beforeAll, expect, test } from '@jest/globals';
import type { NameIndex } from '../../server/search/name-index.ts';
import type { ThingFacts } from '../../server/search/thing-facts.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});
const factsOf = (id: string): ThingFacts => {
  const thing = index.byId.get(id);
  if (thing === undefined) throw new Error(`The fixture does not hold ${id}.`);
  return index.factsOf(thing);
};

test('the line of categories, the nearest first', () => {
  expect(factsOf('badger').categories).toEqual(['howitzer', 'gun']);
  expect(factsOf('calibre-50-round').categories).toEqual(['calibre']);
  expect(factsOf('std-50').categories).toEqual([]);
});

test('nations that hold or held a thing or a variant of it', () => {
  expect([...factsOf('badger').nations]).toEqual(expect.arrayContaining(['NOR', 'TUR']));
  expect(factsOf('badger-short').nations.has('NOR')).toBe(false);
});

test('who holds or held it, apart from where it is from', () => {
  expect([...factsOf('marten').holders].sort()).toEqual(['NOR', 'UKR']);
  expect([...factsOf('badger-short').holders]).toEqual(['TUR']);
});

test('measures are those of its calibres', () => {
  expect(factsOf('marten').measures.has('50')).toBe(true);
  expect(factsOf('calibre-51-wide').measures.has('51')).toBe(true);
});

test('words are those of its names and of its families', () => {
  expect(factsOf('badger').words.has('borsuk')).toBe(true);
  expect(factsOf('badger-short').words.has('borsuk')).toBe(true);
  expect(factsOf('badger').words.has('short')).toBe(false);
});

test('a variant meets others as its family does', () => {
  expect([...factsOf('badger').interfaces].every((id) => factsOf('badger-short').interfaces.has(id))).toBe(true);
  expect(factsOf('badger-short').ancestors).toEqual(['badger']);
});
