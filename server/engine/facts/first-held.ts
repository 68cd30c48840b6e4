import { startOf } from './partial-date.ts';
import type { HoldingEntry, Records } from './records.ts';

/** Entries that begin with having or ordering a thing. One that begins with its end, or a store, says that it was there before. */
const BEGIN: ReadonlySet<HoldingEntry['status']> = new Set(['IN_SERVICE', 'DELIVERED', 'ON_ORDER']);

/**
 * By equipment of which no first day of service is recorded: since when any nation is recorded to have or to have ordered it or a variant of it, as
 * exact as recorded. Left out is what nobody is recorded to have, and what somebody may have had before.
 */
export function firstHeld({ equipment, holdings }: Records): ReadonlyMap<string, string> {
  const baseOf = new Map(equipment.map((item) => [item.id, item.variantOf]));
  const isDated = new Set(equipment.filter(({ inServiceFrom }) => inServiceFrom !== undefined).map(({ id }) => id));
  const lineOf = (id: string): string[] => {
    const line: string[] = [];
    for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = baseOf.get(at)) line.push(at);
    return line;
  };
  const first = new Map<string, string>();
  const open = new Set<string>();
  for (const { item, status, from } of holdings.flatMap((list) => list.holdings))
    for (const id of lineOf(item)) {
      const known = first.get(id);
      if (from === undefined || !BEGIN.has(status)) open.add(id);
      else if (known === undefined || startOf(from) < startOf(known)) first.set(id, from);
    }
  return new Map([...first].filter(([id]) => baseOf.has(id) && !open.has(id) && !lineOf(id).some((one) => isDated.has(one))));
}
