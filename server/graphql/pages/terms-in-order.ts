import type { Term } from '../../engine/facts/records.ts';

/** Entries of a vocabulary in the order of their identifiers; their file has an order of its own. */
export function termsInOrder(terms: ReadonlyMap<string, Term>): Term[] {
  return [...terms.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
