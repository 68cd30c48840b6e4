import { expect, test } from '@jest/globals';
import { globalIdOf, keyOf, readGlobalId } from '../../server/graphql/global-id.ts';
import { findEntity } from '../../server/graphql/find-entity.ts';
import { openFixture } from '../harness/fixture.ts';

test.each([
  ['EquipmentType', 'badger'],
  ['Nation', 'NOR'],
  ['Source', 'gazette-2021'],
  ['Holding', 'NOR:badger:IN_SERVICE:2000:'],
] as const)('the identifier of %s %s leads back to it', (type, key) => {
  expect(globalIdOf(type, key)).toMatch(/^[\w-]+$/);
  expect(readGlobalId(globalIdOf(type, key))).toEqual({ type, key });
});

test.each([
  '',
  'badger',
  '=',
  'Nation:NOR',
  Buffer.from('Nothing:x').toString('base64url'),
  Buffer.from('constructor:x').toString('base64url'),
  Buffer.from('Nation:').toString('base64url'),
  Buffer.from('Nation:../x').toString('base64url'),
])('%j is no global identifier', (id) => {
  expect(readGlobalId(id)).toBeUndefined();
});

test.each([
  ['badger', 'badger'],
  ['nor', 'NOR'],
])('the key of %s is %s', async (id, key) => {
  const entity = findEntity(await openFixture(), id);
  expect(entity && keyOf(entity)).toBe(key);
});

test('the key of a holding says what it is', () => {
  const found = { nation: 'NOR', at: 3, entry: { item: 'x', status: 'IN_SERVICE' as const }, evidence: [] };
  expect(keyOf({ __typename: 'Holding', found })).toBe('NOR:x:IN_SERVICE::');
});
