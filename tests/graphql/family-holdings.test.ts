import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { findFamilyHoldings } from '../../server/graphql/family-holdings.ts';
import { openContext } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  ['badger', ['NOR:badger', 'TUR:badger-short']],
  ['badger-short', ['TUR:badger-short']],
  ['marten', ['NOR:marten', 'NOR:marten', 'UKR:marten']],
  ['otter', ['TUR:otter']],
  ['bare', []],
])('holdings of %s and of the members of its family, by nation', async (id, expected) => {
  const found = await findFamilyHoldings(context, id);
  expect(found.map(({ nation, entry }) => `${nation}:${entry.item}`)).toEqual(expected);
});
