import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { findNode, findNodeOrError } from '../../server/graphql/find-node.ts';
import { globalIdOf, keyOf } from '../../server/graphql/global-id.ts';
import { createRequestContext } from '../../server/http/request-context.ts';
import { TODAY } from '../harness/fixture.ts';
import { MORE_RECORDS } from '../harness/more-records.ts';
import { openRelease } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = createRequestContext(await openRelease(MORE_RECORDS), TODAY);
});

test.each([
  [globalIdOf('Source', 'gazette-2021'), 'Source', 'gazette-2021'],
  [globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2000:'), 'Holding', 'NOR:badger:IN_SERVICE:2000:'],
  [globalIdOf('Holding', 'NOR:old-badger:IN_SERVICE:2000:'), 'Holding', 'NOR:badger:IN_SERVICE:2000:'],
  [globalIdOf('Holding', 'NOR:marten:DONATED:2022-02:UKR'), 'Holding', 'NOR:marten:DONATED:2022-02:UKR'],
  [globalIdOf('ProductionLine', 'acme-marten'), 'ProductionLine', 'acme-marten'],
  [globalIdOf('Framework', 'rifle-frame'), 'Framework', 'rifle-frame'],
  [globalIdOf('Consent', 'che-marten'), 'Consent', 'che-marten'],
  [globalIdOf('Clearance', 'nor-badger-shell'), 'Clearance', 'nor-badger-shell'],
  [globalIdOf('InterfaceKind', 'calibre'), 'InterfaceKind', 'calibre'],
  [globalIdOf('Feature', 'setter'), 'Feature', 'setter'],
  [globalIdOf('Topic', 'shell-handling'), 'Topic', 'shell-handling'],
  ['badger', 'EquipmentType', 'badger'],
])('%s is a %s', (id, type, key) => {
  const found = findNode(context, id);
  expect([found?.__typename, found && keyOf(found)]).toEqual([type, key]);
});

test.each([
  globalIdOf('Source', 'none'),
  globalIdOf('ProductionLine', 'none'),
  globalIdOf('Framework', 'acme-marten'),
  globalIdOf('Consent', 'none'),
  globalIdOf('Clearance', 'none'),
  globalIdOf('InterfaceKind', 'setter'),
  globalIdOf('Feature', '__proto__'),
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

test('in a list an error stands at its own place', () => {
  expect(findNodeOrError(context, 'badger')?.__typename).toBe('EquipmentType');
  expect(findNodeOrError(context, globalIdOf('Holding', 'NOR:1'))).toBeInstanceOf(Error);
});
