import { beforeAll, expect, test } from '@jest/globals';
import { readItemFilter } from '../../../server/graphql/arguments/read-item-filter.ts';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  ['nothing', undefined, ['badger', 'badger-short', 'marten']],
  ['nulls', { category: null }, ['badger', 'badger-short', 'marten']],
  ['a category above, by name', { category: 'Gun' }, ['badger', 'badger-short']],
  ['categories, one beside the other', { category: 'howitzer', categories: ['rifle'] }, ['badger', 'badger-short', 'marten']],
  ['an interface of the family', { interface: 'charges-one' }, ['badger', 'badger-short']],
  ['an interface by name', { interface: '50 mm round' }, ['marten']],
  ['an origin by name', { origin: 'Norvège' }, ['badger']],
  ['all of them', { category: 'gun', interface: 'charges-one', origin: 'NOR' }, ['badger']],
])('%s', (_, filter, ids) => {
  const passes = readItemFilter(context, filter);
  const { equipment } = context.read.release.catalogue;
  const asked = ['badger', 'badger-short', 'marten'].flatMap((id) => equipment.get(id) ?? []);
  expect(asked.filter(passes).map(({ id }) => id)).toEqual(ids);
});

test.each([
  [{ category: 'howitser' }, /Did you mean "howitzer"/],
  [{ category: '' }, /Expected a category/],
  [{ categories: ['howitzer', 'rifel'] }, /Did you mean "rifle"/],
  [{ categories: [] }, /Expected categories to hold at least one/],
  [{ interface: 'charge-one' }, /Did you mean/],
  [{ origin: 'Norwy' }, /Did you mean "NOR"/],
])('a misspelt %j is refused, and no empty list', (filter, message) => {
  expect(() => readItemFilter(context, filter)).toThrow(message);
});
