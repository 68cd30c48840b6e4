import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import type { HoldingFilter } from '../../server/graphql/generated/resolver-types.ts';
import { findHoldings, holdingsPage } from '../../server/graphql/holdings-page.ts';
import { openContext } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

async function found(filter: HoldingFilter | null): Promise<string[]> {
  const page = holdingsPage(context, await findHoldings(context, filter), { filter, first: 100 });
  return page.nodes.map(({ found: { nation, at } }) => `${nation}:${at}`);
}

test.each<[string, HoldingFilter | null, string[]]>([
  ['everything', null, ['NOR:0', 'NOR:1', 'NOR:2', 'NOR:3', 'TUR:0', 'TUR:1', 'TUR:2', 'UKR:0']],
  ['nations, by code and by name, each once', { nations: ['NOR', 'Norway', 'Україна'] }, ['NOR:0', 'NOR:1', 'NOR:2', 'NOR:3', 'UKR:0']],
  ['items', { items: ['marten'] }, ['NOR:1', 'NOR:2', 'UKR:0']],
  ['a family and one of its members, each holding once', { items: ['badger', 'badger-short'] }, ['NOR:0', 'TUR:2']],
  ['items of nations', { items: ['marten'], nations: ['UKR'] }, ['UKR:0']],
  ['a category with those below it', { category: 'gun' }, ['NOR:0', 'TUR:0', 'TUR:2']],
  ['statuses', { statuses: ['DONATED', 'ON_ORDER'] }, ['NOR:2', 'NOR:3']],
  ['a day', { asOf: '2021', nations: ['NOR'] }, ['NOR:0', 'NOR:1']],
  ['the last day, on which it is held no more', { asOf: '2022-01-06', items: ['marten'] }, []],
  ['the day before it', { asOf: '2022-01-05', items: ['marten'] }, ['NOR:1']],
  ['nothing', { items: ['bare'] }, []],
])('%s', async (_, filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

test.each<[HoldingFilter, RegExp]>([
  [{ nations: ['Nrway'] }, /Did you mean "NOR"/],
  [{ items: ['gun'] }, /"gun" is of the kind Category/],
  [{ category: 'badger' }, /"badger" is of the kind EquipmentType/],
])('%j is refused', async (filter, message) => {
  await expect(found(filter)).rejects.toThrow(message);
});
