import { beforeAll, expect, test } from '@jest/globals';
import { atomsOf, keyOf } from '../../server/search/name-atoms.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});

test('holds every kind of thing', () => {
  expect([...new Set(index.things.map(({ kind }) => kind))].sort()).toEqual([
    'CATEGORY',
    'EQUIPMENT',
    'INTERFACE',
    'NATION',
    'STANDARD',
    'SUPPLY',
    'TOPIC',
  ]);
});

test.each([
  ['badger', 'badger'],
  ['Badger-90', 'badger'],
  ['БДЖ-90 «Борсук»', 'badger'],
  ['Norvège', 'NOR'],
  ['TUR', 'TUR'],
  ['STD-50', 'std-50'],
  ['Rounds of 50 mm', 'std-50'],
  ['How shells are handled', 'shell-handling'],
  ['any gun', 'gun'],
])('%s leads to %s', (name, id) => {
  expect(index.byKey.get(keyOf(atomsOf(name)))?.map(({ thing }) => thing.id)).toContain(id);
});

test('an identifier that is retired has no name', () => {
  expect(index.things.map(({ id }) => id)).not.toContain('old-badger');
});

test('knows the members of a family', () => {
  const otter = index.byId.get('otter');
  expect(otter && index.membersOf(otter).map(({ id }) => id)).toEqual(['otter-one', 'otter-two']);
});
