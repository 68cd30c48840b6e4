import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../../server/graphql/context.ts';
import type { ItemSet } from '../../../server/graphql/generated/resolver-types.ts';
import { MATRIX_AT_MOST, readItemSet } from '../../../server/graphql/arguments/read-item-set.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

const read = (set: ItemSet, asOf = '2026-11-24') => readItemSet(context, set, 'rows', context.read.release.on(asOf));

test.each<[string, ItemSet, string, string[]]>([
  [
    'items as named, each in its row',
    { ids: ['marten', 'badger', 'old-badger', 'rail-x', 'Marten'] },
    '2026-11-24',
    ['marten', 'badger', 'badger', 'rail-x', 'marten'],
  ],
  [
    'a category with those below it',
    { filter: { category: 'gun' } },
    '2026-11-24',
    ['badger', 'badger-short', 'bare', 'otter', 'otter-one', 'otter-two', 'wide-gun'],
  ],
  ['an interface', { filter: { interface: 'charges-one' } }, '2026-11-24', ['badger', 'badger-short', 'charge-top']],
  ['an origin', { filter: { origin: 'Norway' } }, '2026-11-24', ['badger']],
  ['a holder', { filter: { holder: 'NOR' } }, '2026-11-24', ['badger']],
  ['a holder, on a day', { filter: { holder: 'Norway' } }, '2021-01-01', ['badger', 'marten']],
  ['a holder and a category', { filter: { holder: 'NOR', category: 'rifle' } }, '2021-01-01', ['marten']],
])('%s', (_, set, asOf, expected) => {
  expect(read(set, asOf)).toEqual({ ids: expected, nations: expected.map(() => undefined) });
});

test("an item is the nation's that its name says, and anybody's where it says none", () => {
  expect(read({ ids: ['Norwegian Badger', 'badger', 'marten', 'Marten (Ukraine)'] })).toEqual({
    ids: ['badger', 'badger', 'marten', 'marten'],
    nations: ['NOR', undefined, undefined, 'UKR'],
  });
});

test.each<[string, ItemSet, RegExp]>([
  ['no item', { ids: [] }, /Expected rows to name at least one item, but nothing matches/],
  ['nothing that matches', { filter: { holder: 'NOR', category: 'fuze' } }, /at least one item/],
  ['a filter of nothing', { filter: {} }, /at least one of holder, category, categories, interface, origin, but got none/],
  ['a filter of nulls', { filter: { category: null } }, /but got none/],
  ['neither', {} as ItemSet, /but got none/],
  ['an unknown item', { ids: ['bagder'] }, /Did you mean/],
  ['a nation', { ids: ['NOR'] }, /"NOR" is of the kind Nation/],
])('%s is refused', (_, set, message) => {
  expect(() => read(set)).toThrow(message);
});

test('a set that is too large is refused', async () => {
  const { catalogue } = context.read.release;
  const record = catalogue.equipment.get('bare');
  if (record === undefined) throw new Error('bare');
  const many = Array.from(
    { length: MATRIX_AT_MOST + 1 },
    (_, at) => [`bare-${at}`, { ...record, id: `bare-${at}`, category: 'radio' }] as const,
  );
  const release = { ...context.read.release, catalogue: { ...catalogue, equipment: new Map([...catalogue.equipment, ...many]) } };
  const larger = { ...(await openContext()), read: { ...context.read, release } } as RequestContext;
  expect(() => readItemSet(larger, { filter: { category: 'radio' } }, 'columns', release.on('2026-11-24'))).toThrow(
    /Expected columns to be at most 500 items, but got: 504/,
  );
});
