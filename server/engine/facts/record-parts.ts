import { KINDS, type Kind } from './kinds.ts';

/** A record cut into what is stored and hashed apart. */
export interface RecordParts {
  /** The record without its list of entries, where its kind has one. */
  head: { id: string };
  entries: readonly object[];
}

/** The name of the list whose entries stand for themselves; undefined where the kind has none. */
export function entryListOf(kind: Kind): string | undefined {
  const described = KINDS[kind];
  return 'entries' in described ? described.entries : undefined;
}

/** Cuts a record of a kind into its parts: one that grows without end is no document and no string of its own. */
export function partsOf(kind: Kind, record: { id: string }): RecordParts {
  const list = entryListOf(kind);
  if (list === undefined) return { head: record, entries: [] };
  const { [list]: entries, ...head } = record as Record<string, unknown>;
  return { head: head as RecordParts['head'], entries: entries as object[] };
}

/** Puts a record together again. */
export function recordOfParts(kind: Kind, { head, entries }: RecordParts): { id: string } {
  const list = entryListOf(kind);
  return list === undefined ? head : { ...head, [list]: entries };
}
