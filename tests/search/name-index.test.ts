import { beforeAll, expect, test } from '@jest/globals';
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
  ['badger90', 'badger'],
  ['bdzh90borsuk', 'badger'],
  ['norvege', 'NOR'],
  ['tur', 'TUR'],
  ['std50', 'std-50'],
  ['roundsof50mm', 'std-50'],
  ['howshellsarehandled', 'shell-handling'],
  ['anygun', 'gun'],
])('%s leads to %s', (compact, id) => {
  expect(index.byCompactName.get(compact)?.map((thing) => thing.id)).toContain(id);
});

test('an identifier that is retired has no name', () => {
  expect(index.things.map(({ id }) => id)).not.toContain('old-badger');
});

test('a word that many names have tells less than a rare one', () => {
  expect(index.weightOf('round')).toBeLessThan(index.weightOf('tracer'));
  expect(index.weightOf('never-seen')).toBeGreaterThanOrEqual(index.weightOf('tracer'));
});
