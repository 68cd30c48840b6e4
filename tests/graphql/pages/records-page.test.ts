import { expect, test } from '@jest/globals';
import { listKeyOf } from '../../../server/graphql/list-key.ts';
import { cursorOf } from '../../../server/graphql/pages/cursor.ts';
import { recordsPage } from '../../../server/graphql/pages/records-page.ts';
import { openFixture } from '../../harness/fixture.ts';

test.each([
  ['NOR', 'UKR'],
  ['TUR', null],
])('records come with their type, by their keys: after %s', async (first, after) => {
  const { nations } = (await openFixture()).catalogue;
  const records = ['NOR', 'TUR', 'UKR'].flatMap((code) => nations.get(code) ?? []);
  const all = recordsPage('Nation', records, { first: 3 });
  expect(all.nodes.map(({ __typename, record }) => `${__typename} ${record.code}`)).toEqual(['Nation NOR', 'Nation TUR', 'Nation UKR']);
  const cursor = all.edges.find(({ node }) => node.record.code === first)?.cursor;
  expect(recordsPage('Nation', records, { first: 1, after: cursor }).pageInfo.hasNextPage).toBe(after !== null);
});

test('records without a code go by their identifiers', async () => {
  const { topics } = (await openFixture()).catalogue;
  const page = recordsPage('Topic', [...topics.values()], { first: 1 });
  expect(page.edges[0]?.cursor).toBe(cursorOf(String(page.nodes[0]?.record.id), listKeyOf('Topic', {})));
});
