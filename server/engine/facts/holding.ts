import type { Day } from './day.ts';
import { isInForce } from './partial-date.ts';
import type { HoldingEntry } from './records.ts';

type Period = Pick<HoldingEntry, 'from' | 'to'>;

/** OPERATED: in service or delivered. IN_HAND: that, or in store. */
export type Held = 'OPERATED' | 'IN_HAND';

const STATUSES: Readonly<Record<Held, ReadonlySet<HoldingEntry['status']>>> = {
  OPERATED: new Set(['IN_SERVICE', 'DELIVERED']),
  IN_HAND: new Set(['IN_SERVICE', 'DELIVERED', 'IN_STORE']),
};

/**
 * Whether the status of an entry stands on a day. The last day of the status still counts, and so does every day of a year or month of which
 * nothing closer is known. UNKNOWN is for entries of which the beginning is not known at all; no entry gives it yet.
 */
export function stands({ from, to }: Period, day: string): 'YES' | 'NO' | 'UNKNOWN' {
  return isInForce(day, from, to) ? 'YES' : 'NO';
}

/** True where the entry's status, whatever the day, is one of holding the item so. */
export function isOfStatus({ status }: Pick<HoldingEntry, 'status'>, held: Held): boolean {
  return STATUSES[held].has(status);
}

/** True where the entry says that the nation holds the item so on that day. */
export function isHeldBy(entry: Period & Pick<HoldingEntry, 'status'>, day: string, held: Held): boolean {
  return isOfStatus(entry, held) && stands(entry, day) === 'YES';
}

/** Items that a nation holds so on the day, in the order of its list. `nation`: alpha-3 code. */
export function itemsHeldBy(on: Day, nation: string, held: Held): ReadonlySet<string> {
  const entries = on.catalogue.holdings.get(nation)?.holdings ?? [];
  return new Set(entries.filter((entry) => isHeldBy(entry, on.asOf, held)).map(({ item }) => item));
}
