import { beforeAll, expect, test } from '@jest/globals';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { findEntity, globalIdOf, keyOf, readGlobalId } from '../../server/graphql/entity.ts';
import { openFixture } from '../harness/fixture.ts';

let release: CompiledRelease;
beforeAll(async () => {
  release = await openFixture();
});

test.each([
  ['badger', 'EquipmentType'],
  ['dart', 'SupplyType'],
  ['rail-x', 'InterfaceSpec'],
  ['std-50', 'Standard'],
  ['NOR', 'Nation'],
  ['nor', 'Nation'],
  ['howitzer', 'Category'],
  ['shell-handling', 'Topic'],
  ['old-badger', 'EquipmentType'],
])('%s names a thing of the type %s, and its global identifier leads back to it', (id, type) => {
  const entity = findEntity(release, id);
  expect(entity?.__typename).toBe(type);
  if (entity === undefined) return;
  const global = globalIdOf(entity.__typename, keyOf(entity));
  expect(readGlobalId(global)).toEqual({ type, key: keyOf(entity) });
  expect(findEntity(release, global)?.record).toBe(entity.record);
});

test.each([
  '',
  'none',
  '__proto__',
  'constructor',
  'toString',
  'BADGER',
  ' badger',
  globalIdOf('SupplyType', 'badger'),
  globalIdOf('Source', 'badger'),
])('%j names nothing', (id) => {
  expect(findEntity(release, id)).toBeUndefined();
});

test.each([
  '',
  'badger',
  '=',
  'Nation:NOR',
  Buffer.from('Nothing:x').toString('base64url'),
  Buffer.from('Nation:').toString('base64url'),
  Buffer.from('Nation:../x').toString('base64url'),
])('%j is no global identifier', (id) => {
  expect(readGlobalId(id)).toBeUndefined();
});

test('the key of a holding is its nation and its place', () => {
  const found = { nation: 'NOR', at: 3, entry: { item: 'x', status: 'IN_SERVICE' as const }, evidence: [] };
  expect(keyOf({ __typename: 'Holding', found })).toBe('NOR:3');
});
