import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { readCategories } from '../../../server/graphql/arguments/read-categories.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

test.each([
  [{}, undefined],
  [{ category: null, categories: null }, undefined],
  [{ category: 'Howitzer' }, ['howitzer']],
  [{ categories: ['gun', 'Rifle'] }, ['gun', 'rifle']],
  [{ category: 'gun', categories: ['rifle'] }, ['gun', 'rifle']],
])('%j', (sent, expected) => {
  expect(readCategories(context, sent)).toEqual(expected);
});

test.each([
  [{ categories: ['gun', 'rifel'] }, /Did you mean "rifle"/],
  [{ category: 'howitser', categories: ['gun'] }, /Did you mean "howitzer"/],
  [{ categories: [] }, /Expected categories to hold at least one value/],
  [{ categories: ['marten'] }, /is of the kind EquipmentType/],
])('%j is refused', (sent, message) => {
  expect(() => readCategories(context, sent)).toThrow(message);
});
