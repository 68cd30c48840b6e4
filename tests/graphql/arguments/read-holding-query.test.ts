import { beforeAll, expect, test } from '@jest/globals';
import { narrowed, readHoldingQuery } from '../../../server/graphql/arguments/read-holding-query.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import type { HoldingFilter } from '../../../server/graphql/generated/resolver-types.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

const list = (set: ReadonlySet<string> | undefined) => (set === undefined ? undefined : [...set]);

test.each<[string, HoldingFilter | null | undefined, string[] | undefined, string[] | undefined]>([
  ['nothing', undefined, undefined, undefined],
  ['a filter of nothing', {}, undefined, undefined],
  ['nulls', { nations: null, items: null, category: null }, undefined, undefined],
  ['nations, by code and by name, each once', { nations: ['NOR', 'Norway', 'Україна'] }, ['NOR', 'UKR'], undefined],
  ['an item with its members', { items: ['badger'] }, undefined, ['badger', 'badger-short']],
  ['items by name', { items: ['Marten', 'Heron'] }, undefined, ['marten', 'heron']],
  ['items of a category', { items: ['badger', 'marten'], category: 'gun' }, undefined, ['badger', 'badger-short']],
])('%s', (_, filter, nations, items) => {
  const query = readHoldingQuery(context, filter);
  expect([list(query.nations), list(query.items)]).toEqual([nations, items]);
});

test.each(['nations', 'items', 'statuses', 'stands'] as const)('an empty list of %s, which nobody means, is refused', (key) => {
  expect(() => readHoldingQuery(context, { [key]: [] })).toThrow(`Expected ${key} to hold at least one value, or to be left out`);
});

test.each<[HoldingFilter, boolean]>([
  [{}, true],
  [{ statuses: ['IN_SERVICE'] }, true],
  [{ statuses: ['RETIRED'] }, false],
  [{ asOf: '2005' }, true],
  [{ asOf: '1999' }, false],
  [{ asOf: '2005', statuses: ['RETIRED'] }, false],
])('an entry of 2000 in service passes %j: %s', (filter, passes) => {
  expect(readHoldingQuery(context, filter).passes({ item: 'badger', status: 'IN_SERVICE', from: '2000' })).toBe(passes);
});

test('a query within the holdings of a nation or of an item asks for what is in both', () => {
  const query = readHoldingQuery(context, { nations: ['NOR', 'TUR'], items: ['badger'] });
  const within = narrowed(query, { nations: new Set(['TUR', 'UKR']), items: new Set(['badger-short', 'marten']) });
  expect([list(within.nations), list(within.items)]).toEqual([['TUR'], ['badger-short']]);
  expect(list(narrowed(readHoldingQuery(context, {}), { nations: new Set(['TUR']) }).nations)).toEqual(['TUR']);
});

test('each name is looked up once', () => {
  let searches = 0;
  const { names } = context.read.release;
  const byKey = {
    get: (key: string) => ((searches += 1), names.byKey.get(key)),
  } as unknown as typeof names.byKey;
  const release = { ...context.read.release, names: { ...names, byKey } };
  readHoldingQuery({ ...context, read: { ...context.read, release } }, { nations: ['Norge'] });
  const once = searches;
  searches = 0;
  readHoldingQuery({ ...context, read: { ...context.read, release } }, { nations: ['Norge', 'Norge'] });
  expect([once > 0, searches]).toEqual([true, 2 * once]);
});

test.each<[HoldingFilter, RegExp]>([
  [{ nations: ['Nrway'] }, /Did you mean "NOR"/],
  [{ items: ['gun'] }, /"gun" is of the kind Category/],
  [{ category: 'badger' }, /"badger" is of the kind EquipmentType/],
])('%j is refused', (filter, message) => {
  expect(() => readHoldingQuery(context, filter)).toThrow(message);
});
