import { badUserInput, shorten } from './errors.ts';
import { readFirst } from './read-arguments.ts';

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** One page of a list that is in a stable order. Cursors carry the key of an entry, so that a page holds across releases. */
export function pageOf<T>(all: readonly T[], keyOf: (one: T) => string, args: { first: number; after?: string | null }): Page<T> {
  const first = readFirst(args.first);
  const start = args.after === null || args.after === undefined ? 0 : startAfter(all, keyOf, args.after);
  const nodes = all.slice(start, start + first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: all.length,
  };
}

function startAfter<T>(all: readonly T[], keyOf: (one: T) => string, after: string): number {
  const key = Buffer.from(after, 'base64url').toString('utf8');
  const at = key.startsWith('after:') ? all.findIndex((one) => `after:${keyOf(one)}` === key) : -1;
  if (at < 0) throw badUserInput(`Expected after to be a cursor of this list, but got: "${shorten(after)}".`, 'after');
  return at + 1;
}

function cursorOf(key: string): string {
  return Buffer.from(`after:${key}`).toString('base64url');
}
