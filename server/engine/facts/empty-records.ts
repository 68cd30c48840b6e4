import { byKind, byVocabulary, type Kind } from './kinds.ts';
import type { Records, Term } from './records.ts';

/** A release without a record: every list is there, and empty, and its data have no last day. */
export function emptyRecords(): Records {
  const lists = byKind((): unknown[] => []) as Pick<Records, Kind>;
  return { ...lists, vocabulary: byVocabulary((): Term[] => []), moved: {}, dataset: { asOf: '9999-12-31' } };
}
