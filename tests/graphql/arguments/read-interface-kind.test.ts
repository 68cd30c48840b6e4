import { beforeAll, expect, test } from '@jest/globals';
import { readInterfaceKind } from '../../../server/graphql/arguments/read-interface-kind.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { globalIdOf } from '../../../server/graphql/global-id.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each(['fuze-well', 'Fuze well', 'FUZE WELL', globalIdOf('InterfaceKind', 'fuze-well')])('%s is a kind of interface', (reference) => {
  expect(readInterfaceKind(context, reference)).toBe('fuze-well');
});

test.each([
  ['fuse-well', /^Expected a kind of interface such as "fuze-well", but got: "fuse-well"\. Did you mean "fuze-well"\?$/],
  ['badger', /but got: "badger"\.$/],
  ['', /but got: ""\.$/],
])('%j is none', (reference, message) => {
  expect(() => readInterfaceKind(context, reference)).toThrow(message);
});
