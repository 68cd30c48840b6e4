import type { Day } from '../facts/day.ts';
import { firstHeld } from '../facts/first-held.ts';
import { certainFrom, startOf } from '../facts/partial-date.ts';
import type { Subject } from '../facts/subject.ts';

/** That a thing was not in service anywhere on a day, as far as is known: since when it is, or is to be. */
export interface NotYet {
  /** As exact as recorded. */
  from: string;
  /** TAKEN: its first user took it then. PLANNED: is to take it then. HELD: no nation is recorded to have or to have ordered it before. */
  as: 'TAKEN' | 'PLANNED' | 'HELD';
}

/**
 * Whether a thing was not in service yet on a day; undefined where it was, or where nothing says since when. A year or month is a range: within it
 * that may not be yet. Where no first day of service is recorded, a day before every entry of every nation is one.
 */
export function notYetInService(on: Day, { id, inServiceFrom }: Subject): NotYet | undefined {
  const { asOf } = on.catalogue.records.dataset;
  if (inServiceFrom !== undefined) {
    if (on.asOf >= certainFrom(inServiceFrom, asOf)) return undefined;
    return { from: inServiceFrom, as: startOf(inServiceFrom) > asOf ? 'PLANNED' : 'TAKEN' };
  }
  const from = on.once(heldFirst).get(id);
  return from !== undefined && on.asOf < startOf(from) ? { from, as: 'HELD' } : undefined;
}

function heldFirst({ catalogue }: Day): ReadonlyMap<string, string> {
  return firstHeld(catalogue.records);
}
