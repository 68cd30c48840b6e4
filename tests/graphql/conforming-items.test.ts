import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { conformingItems } from '../../server/graphql/conforming-items.ts';
import { openContext } from '../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

const BY_PORT = ['otter-one', 'round-50', 'round-50-belted', 'round-50-smart', 'round-50-tracer', 'weasel'];

test.each([
  ['std-50', undefined, ['marten', ...BY_PORT].sort()],
  ['std-50', '2', ['marten', ...BY_PORT].sort()],
  ['std-50', '1', []],
  ['std-cover', undefined, []],
  ['none', undefined, []],
])('items that claim %s, edition %s', (standard, edition, ids) => {
  const found = conformingItems(context, standard, edition);
  expect(found.map(({ item }) => item.record.id).sort()).toEqual(ids);
  for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
});
