import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { globalIdOf, keyOf } from '../../server/graphql/entity.ts';
import { findNode } from '../../server/graphql/find-node.ts';
import { openContext } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  [globalIdOf('Source', 'gazette-2021'), 'Source', 'gazette-2021'],
  [globalIdOf('Holding', 'NOR:1'), 'Holding', 'NOR:1'],
  [globalIdOf('Topic', 'shell-handling'), 'Topic', 'shell-handling'],
  ['badger', 'EquipmentType', 'badger'],
])('%s is a %s', async (id, type, key) => {
  const found = await findNode(context, id);
  expect([found?.__typename, found && keyOf(found)]).toEqual([type, key]);
});

test.each([
  globalIdOf('Source', 'none'),
  globalIdOf('Holding', 'NOR:99'),
  globalIdOf('Holding', 'NOR'),
  globalIdOf('Holding', 'ATL:0'),
  'gazette-2021',
  'none',
])('%s is nothing', async (id) => {
  expect(await findNode(context, id)).toBeNull();
});
