import { expect, test } from '@jest/globals';
import { pageOf } from '../../../server/graphql/pages/page-of.ts';

const ALL = ['a', 'b', 'c', 'd', 'e'];
const itself = (one: string) => one;
const page = (first: number, after?: string | null) => pageOf({ list: 'letters', all: ALL, keyOf: itself, args: { first, after } });

test('pages put together are the list: nothing twice, nothing left out', () => {
  const seen: string[] = [];
  for (let after: string | null | undefined; ;) {
    const { nodes, pageInfo, totalCount } = page(2, after);
    seen.push(...nodes);
    expect(totalCount).toBe(5);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(ALL);
});

test.each([
  [2, undefined, { hasNextPage: true, hasPreviousPage: false }],
  [5, undefined, { hasNextPage: false, hasPreviousPage: false }],
  [2, 'c', { hasNextPage: false, hasPreviousPage: true }],
  [1, 'c', { hasNextPage: true, hasPreviousPage: true }],
])('%s after %s', (first, after, pageInfo) => {
  const cursor = after === undefined ? undefined : page(5).edges.find(({ node }) => node === after)?.cursor;
  expect(page(first, cursor).pageInfo).toMatchObject(pageInfo);
});

test('a cursor holds though entries before it have gone', () => {
  const cursor = page(3).pageInfo.endCursor;
  expect(pageOf({ list: 'letters', all: ['c', 'd'], keyOf: itself, args: { first: 5, after: cursor } }).nodes).toEqual(['d']);
});

test.each<[string, string, object]>([
  ['another list', 'words', {}],
  ['the same list, narrowed', 'letters', { filter: { vowels: true } }],
])('a cursor of %s is refused, though its entry stands in this one', (_, list, more) => {
  const after = page(3).pageInfo.endCursor;
  expect(() => pageOf({ list, all: ALL, keyOf: itself, args: { first: 5, after, ...more } })).toThrow('Expected after to be a cursor');
});

test('a page of an empty list has no cursors', () => {
  expect(pageOf({ list: 'letters', all: [], keyOf: itself, args: { first: 5 } })).toEqual({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: 0,
  });
});

test.each([
  '',
  'x',
  'after:a',
  Buffer.from('a').toString('base64url'),
  Buffer.from('after:z').toString('base64url'),
  '🦡',
  'A'.repeat(500),
])('what is no cursor of the list is refused: %.30s', (after) => {
  expect(() => page(2, after)).toThrow(
    /^Expected after to be a cursor of this list, asked with the same arguments as now, but got: ".{0,80}"\.$/,
  );
});

test('a page size that can not be is refused', () => {
  expect(() => page(0)).toThrow('Expected first to be 1 to 100, but got: 0.');
});
