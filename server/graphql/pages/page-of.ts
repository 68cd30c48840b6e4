import { readFirst } from '../arguments/read-first.ts';
import { listKeyOf } from '../list-key.ts';
import { badCursor, cursorOf, keyOfCursor } from './cursor.ts';

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** A list that is in a stable order, and how it is asked. */
export interface Listed<T> {
  /** Which list: with the arguments it tells its cursors from those of others. */
  list: string;
  all: readonly T[];
  keyOf(one: T): string;
  args: { first: number; after?: string | null };
}

/** One page of a list. Cursors carry the key of an entry, so that a page holds across releases, and that of the list. */
export function pageOf<T>(listed: Listed<T>): Page<T>;
/** The same with what each entry of the page is shown as. */
export function pageOf<T, N>(listed: Listed<T>, nodeOf: (one: T) => N): Page<N>;
export function pageOf<T>({ list, all, keyOf, args }: Listed<T>, nodeOf: (one: T) => unknown = (one) => one): Page<unknown> {
  const first = readFirst(args.first);
  const start = args.after === null || args.after === undefined ? 0 : startAfter({ list, all, keyOf, args }, args.after);
  const entries = all.slice(start, start + first);
  const nodes = entries.map((one) => nodeOf(one));
  // Edges and cursors are made when they are asked for: most pages are read by their nodes.
  const cursorAt = (one: T) => cursorOf(keyOf(one), listKeyOf(list, args));
  const edgeOf = (one: T, at: number) => ({
    get cursor() {
      return cursorAt(one);
    },
    node: nodes[at],
  });
  const [head, last] = [entries[0], entries.at(-1)];
  return {
    get edges() {
      return entries.map(edgeOf);
    },
    nodes,
    pageInfo: {
      hasNextPage: start + first < all.length,
      hasPreviousPage: start > 0,
      get startCursor() {
        return head === undefined ? null : cursorAt(head);
      },
      get endCursor() {
        return last === undefined ? null : cursorAt(last);
      },
    },
    totalCount: all.length,
  };
}

function startAfter<T>({ list, all, keyOf, args }: Listed<T>, after: string): number {
  const key = keyOfCursor(after, listKeyOf(list, args));
  const at = key === undefined ? -1 : all.findIndex((one) => keyOf(one) === key);
  if (at < 0) throw badCursor(after);
  return at + 1;
}
