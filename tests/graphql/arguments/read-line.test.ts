import { beforeAll, expect, test } from '@jest/globals';
import { readLine } from '../../../server/graphql/arguments/read-line.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  ['badger', ['badger']],
  ['badger-short', ['badger-short', 'badger']],
  ['Badger 90', ['badger']],
  ['rail-x', ['rail-x']],
])('what is said of %s is said of %j', (reference, ids) => {
  expect([...readLine(context, reference)]).toEqual(ids);
});

test('a thing that is no item and no interface is refused', () => {
  expect(() => readLine(context, 'NOR')).toThrow(/is of the kind Nation/);
});
