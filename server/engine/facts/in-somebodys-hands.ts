import { ancestryOf, itemOf } from './catalogue.ts';
import type { Day } from './day.ts';
import { isOfStatus, stands } from './holding.ts';

/** What nations have on a day, or may have. */
export interface InHands {
  /** Items with an entry that stands or may, of their own or of a variant of theirs. */
  held: ReadonlySet<string>;
  /** Families that an entry names as such: which members are meant is not recorded. */
  families: ReadonlySet<string>;
}

/** What is in somebody's hands on a day. An entry that has not begun yet or is over says nothing; one of which that is not known counts. */
export function inSomebodysHands(on: Day): InHands {
  const { catalogue } = on;
  const held = new Set<string>();
  const families = new Set<string>();
  for (const { holdings } of catalogue.holdings.values())
    for (const entry of holdings) {
      if (!isOfStatus(entry, 'IN_HAND') || stands(entry, on) === 'NO') continue;
      if (itemOf(catalogue, entry.item)?.generic === true) families.add(entry.item);
      else for (const id of ancestryOf(catalogue, entry.item)) held.add(id);
    }
  return { held, families };
}
