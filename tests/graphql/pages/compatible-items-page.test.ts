import { finish } from '../../../server/engine/facts/steps.ts';
import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { compatibleItemsPage } from '../../../server/graphql/pages/compatible-items-page.ts';
import { openContext } from '../../harness/open-api.ts';

let context: RequestContext;
beforeAll(async () => {
  context = await openContext();
});

const pageAfter = (after: string | null) => finish(compatibleItemsPage(context, 'round-50', { first: 2, after }));

test('pages put together are the list, and every entry has the verdict that puts it there', () => {
  const all = finish(compatibleItemsPage(context, 'round-50', { first: 100 }));
  const seen: string[] = [];
  for (let after: string | null = null; ;) {
    const page = pageAfter(after);
    for (const { node, verdict } of page.edges) {
      expect(['COMPATIBLE', 'CONDITIONAL']).toContain(verdict.level);
      seen.push(node.record.id);
    }
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual(all.nodes.map(({ record }) => record.id));
});

test.each([
  [{ category: 'Rifle' }, ['marten', 'weasel']],
  [{ category: 'rifle', levels: ['NOT_COMPARABLE' as const] }, []],
])('%j narrows', (args, ids) => {
  expect(finish(compatibleItemsPage(context, 'round-50-tracer', args)).nodes.map(({ record }) => record.id)).toEqual(ids);
});

test.each([
  [{ category: 'howitser' }, /Did you mean "howitzer"/],
  [{ first: 0 }, /Expected first to be 1 to 100/],
  [{ after: 'x' }, /Expected after to be a cursor/],
  [{ after: Buffer.from('after:NOR').toString('base64url') }, /Expected after to be a cursor/],
])('%j is refused', (args, message) => {
  expect(() => finish(compatibleItemsPage(context, 'round-50', args))).toThrow(message);
});
