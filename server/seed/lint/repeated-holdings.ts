import { endOf, startOf } from '../../engine/facts/partial-date.ts';

/** What of a holding says for which time it is. */
export interface HeldPeriod {
  item: string;
  status: string;
  counterpart?: string;
  from?: string;
  to?: string;
}

/**
 * Entries of one list that say again what one before them says: same item, status and counterpart, in periods that meet.
 * Entries that are undefined are passed over; positions are those of the list.
 */
export function repeatedHoldings(entries: readonly (HeldPeriod | undefined)[]): { at: number; first: number }[] {
  const byKey = new Map<string, number[]>();
  return entries.flatMap((entry, at) => {
    if (entry === undefined) return [];
    const key = `${entry.item} ${entry.status} ${entry.counterpart ?? ''}`;
    const before = byKey.get(key) ?? [];
    byKey.set(key, [...before, at]);
    const first = before.find((one) => periodsMeet(entries[one] ?? entry, entry));
    return first === undefined ? [] : [{ at, first }];
  });
}

/** Orders, pledges and gifts are each for themselves: those of one day are one. A state lasts: two that overlap are one. */
function periodsMeet(one: HeldPeriod, other: HeldPeriod): boolean {
  if (one.status !== 'IN_SERVICE' && one.status !== 'IN_STORE') return one.from === other.from;
  const beginOf = ({ from }: HeldPeriod) => (from === undefined ? '' : startOf(from));
  const endOfPeriod = ({ to }: HeldPeriod) => (to === undefined ? '9999' : endOf(to));
  return beginOf(one) < endOfPeriod(other) && beginOf(other) < endOfPeriod(one);
}
