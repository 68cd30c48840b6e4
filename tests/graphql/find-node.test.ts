import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { findNode } from '../../server/graphql/find-node.ts';
import { globalIdOf, keyOf } from '../../server/graphql/global-id.ts';
import { openContext } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  [globalIdOf('Source', 'gazette-2021'), 'Source', 'gazette-2021'],
  [globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2000:'), 'Holding', 'NOR:badger:IN_SERVICE:2000:'],
  [globalIdOf('Holding', 'NOR:old-badger:IN_SERVICE:2000:'), 'Holding', 'NOR:badger:IN_SERVICE:2000:'],
  [globalIdOf('Holding', 'NOR:marten:DONATED:2022-02:UKR'), 'Holding', 'NOR:marten:DONATED:2022-02:UKR'],
  [globalIdOf('Topic', 'shell-handling'), 'Topic', 'shell-handling'],
  ['badger', 'EquipmentType', 'badger'],
])('%s is a %s', (id, type, key) => {
  const found = findNode(context, id);
  expect([found?.__typename, found && keyOf(found)]).toEqual([type, key]);
});

test.each([
  globalIdOf('Source', 'none'),
  globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2001:'),
  globalIdOf('Holding', 'NOR:badger'),
  globalIdOf('Holding', 'NOR'),
  globalIdOf('Holding', 'ATL:badger:IN_SERVICE:2000:'),
  'gazette-2021',
  'none',
])('%s is nothing', (id) => {
  expect(findNode(context, id)).toBeNull();
});

test('a holding by its place in a list, as it once was, is told to ask anew', () => {
  expect(() => findNode(context, globalIdOf('Holding', 'NOR:1'))).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /^Expected the identifier of a holding to name nation, item, .* but got a place in a list \("NOR:1"\), .* Ask `holdings`/,
      ),
      extensions: { code: 'BAD_USER_INPUT', argument: 'id' },
    }),
  );
});
