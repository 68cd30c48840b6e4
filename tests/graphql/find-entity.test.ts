import { beforeAll, expect, test } from '@jest/globals';
import { entityOf, findEntity, findEntityOf } from '../../server/graphql/find-entity.ts';
import { globalIdOf, keyOf } from '../../server/graphql/global-id.ts';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
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
  expect(findEntity(release, globalIdOf(entity.__typename, keyOf(entity)))?.record).toBe(entity.record);
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
  ['badger', ['EquipmentType'], 'badger'],
  ['badger', ['SupplyType', 'Nation'], undefined],
  [globalIdOf('EquipmentType', 'badger'), ['EquipmentType', 'Nation'], 'badger'],
  [globalIdOf('EquipmentType', 'badger'), ['SupplyType'], undefined],
] as const)('%s among %j is %s', (id, types, found) => {
  expect(findEntityOf(release, id, types)?.record.id).toBe(found);
});

test('what a record of ours names is there', () => {
  expect(entityOf(release, 'badger', 'SupplyType', 'EquipmentType')).toMatchObject({
    __typename: 'EquipmentType',
    record: { id: 'badger' },
  });
  expect(entityOf(release, 'old-badger', 'EquipmentType').record.id).toBe('badger');
});

test.each([
  ['badgr', ['EquipmentType', 'SupplyType'], 'The release names badgr as EquipmentType or SupplyType, and holds none of that identifier.'],
  ['badger', ['Nation'], 'The release names badger as Nation, and holds none of that identifier.'],
] as const)('a dangling reference of ours is our fault, not that of the asker: %s', (id, types, message) => {
  expect(() => entityOf(release, id, ...types)).toThrow(expect.objectContaining({ name: 'Error', message }));
});
