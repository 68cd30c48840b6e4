import { readFirst } from '../arguments/read-first.ts';
import { badCursor, cursorOf, keyOfCursor } from './cursor.ts';

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** One page of a list that is in a stable order. Cursors carry the key of an entry, so that a page holds across releases. */
export function pageOf<T>(all: readonly T[], keyOf: (one: T) => string, args: { first: number; after?: string | null }): Page<T>;
/** The same with what each entry of the page is shown as. */
export function pageOf<T, N>(
  all: readonly T[],
  keyOf: (one: T) => string,
  args: { first: number; after?: string | null },
  nodeOf: (one: T) => N,
): Page<N>;
export function pageOf<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  args: { first: number; after?: string | null },
  nodeOf: (one: T) => unknown = (one) => one,
): Page<unknown> {
  const first = readFirst(args.first);
  const start = args.after === null || args.after === undefined ? 0 : startAfter(all, keyOf, args.after);
  const entries = all.slice(start, start + first);
  const nodes = entries.map((one) => nodeOf(one));
  // Cursors are made when they are asked for: most pages are read by their nodes.
  const edges = entries.map((one, at) => ({
    get cursor() {
      return cursorOf(keyOf(one));
    },
    node: nodes[at],
  }));
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
  const key = keyOfCursor(after);
  const at = key === undefined ? -1 : all.findIndex((one) => keyOf(one) === key);
  if (at < 0) throw badCursor(after);
  return at + 1;
}
