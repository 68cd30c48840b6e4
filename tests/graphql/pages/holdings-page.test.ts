import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../../server/graphql/context.ts';
import type { HoldingFilter } from '../../../server/graphql/generated/resolver-types.ts';
import { holdingsPage } from '../../../server/graphql/pages/holdings-page.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

type Within = Parameters<typeof holdingsPage>[2];
const found = (filter: HoldingFilter | null, within?: Within) =>
  holdingsPage(context, { filter, first: 100 }, within).nodes.map(({ found: { nation, at } }) => `${nation}:${at}`);

test.each<[string, HoldingFilter | null, string[]]>([
  ['everything', null, ['NOR:0', 'NOR:1', 'NOR:2', 'NOR:3', 'TUR:0', 'TUR:1', 'TUR:2', 'UKR:0']],
  ['nations, by code and by name, each once', { nations: ['NOR', 'Norway', 'Україна'] }, ['NOR:0', 'NOR:1', 'NOR:2', 'NOR:3', 'UKR:0']],
  ['items', { items: ['marten'] }, ['NOR:1', 'NOR:2', 'UKR:0']],
  ['a family and one of its members, each holding once', { items: ['badger', 'badger-short'] }, ['NOR:0', 'TUR:2']],
  ['an item of the nation that its name says', { items: ['Norwegian Marten'] }, ['NOR:1', 'NOR:2']],
  ['the same in a category', { items: ['Norwegian Marten', 'badger'], category: 'gun' }, ['NOR:0', 'TUR:2']],
  ['items of nations', { items: ['marten'], nations: ['UKR'] }, ['UKR:0']],
  ['a category with those below it', { category: 'gun' }, ['NOR:0', 'TUR:0', 'TUR:2']],
  ['statuses', { statuses: ['DONATED', 'ON_ORDER'] }, ['NOR:2', 'NOR:3']],
  ['a day', { asOf: '2021', nations: ['NOR'] }, ['NOR:0', 'NOR:1']],
  ['the last day, which still counts', { asOf: '2022-01-06', items: ['marten'] }, ['NOR:1']],
  ['the day after it', { asOf: '2022-01-07', items: ['marten'] }, []],
  ['nothing', { items: ['bare'] }, []],
])('%s', (_, filter, expected) => {
  expect(found(filter)).toEqual(expected);
});

test.each<[string, HoldingFilter | null, Within, string[]]>([
  ['of a nation', null, { nations: new Set(['TUR']) }, ['TUR:0', 'TUR:1', 'TUR:2']],
  ['of a nation that the filter leaves out', { nations: ['NOR'] }, { nations: new Set(['TUR']) }, []],
  ['of an item', null, { items: new Set(['marten']) }, ['NOR:1', 'NOR:2', 'UKR:0']],
  ['of an item with a nation', { nations: ['NOR'] }, { items: new Set(['marten']) }, ['NOR:1', 'NOR:2']],
])('holdings %s', (_, filter, within, expected) => {
  expect(found(filter, within)).toEqual(expected);
});
