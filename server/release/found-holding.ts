import { append } from '../engine/facts/append.ts';
import type { Evidence, HoldingEntry, HoldingsRecord } from '../engine/facts/records.ts';

/** One holding with the nation that has it. `at` is its place in the nation's list. */
export interface FoundHolding {
  nation: string;
  at: number;
  entry: HoldingEntry;
  evidence: readonly Evidence[];
}

/** The entries of a nation's list, each with its place and evidence. */
export function holdingsOf(list: HoldingsRecord): FoundHolding[] {
  return list.holdings.map((entry, at) => ({ nation: list.nation, at, entry, evidence: entry.evidence ?? list.evidence }));
}

/** Holdings by the item held, in the order of nation and place. */
export function holdingsByItem(lists: Iterable<HoldingsRecord>): ReadonlyMap<string, readonly FoundHolding[]> {
  const byItem = new Map<string, FoundHolding[]>();
  for (const list of lists) for (const found of holdingsOf(list)) append(byItem, found.entry.item, found);
  return byItem;
}
