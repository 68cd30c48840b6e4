import { setImmediate as nextTurn } from 'node:timers/promises';
import { createCatalogue, type Catalogue } from '../engine/facts/catalogue.ts';
import { Calendar } from '../engine/facts/calendar.ts';
import type { Day } from '../engine/facts/day.ts';
import { indexOn } from '../engine/index/index-on.ts';
import type { Records } from '../engine/facts/records.ts';
import { joinFamily, type FamilyMember } from '../engine/facts/subject.ts';
import { buildNameIndex, createNameIndex, type NameIndex } from '../search/name-index.ts';
import { holdingsByItem, type FoundHolding } from './found-holding.ts';
import { runInSlices } from './run-in-slices.ts';

/** What identifies a release in an answer. */
export interface ReleaseIdentity {
  /** Key under which it is stored; "" for a release read from seed files. */
  key: string;
  version: string;
  hash: string;
  loadedAt: string;
  counts: Record<string, number>;
}

/** One release, ready for questions: joined records and names, and the days of it, joined on first use. Never changed once made. */
export interface CompiledRelease extends ReleaseIdentity {
  /** Every record, whatever its days. */
  catalogue: Catalogue;
  names: NameIndex;
  /** The facts as of a day, yyyy-mm-dd: what every judgement is asked on. */
  on(day: string): Day;
  /** An item with all that is recorded of its family, or an interface, whatever the day; undefined for what is neither. For readers, not for judgements. */
  joined(id: string): FamilyMember | undefined;
  /** Holdings of an item, in the order of nation and place. */
  holdingsOfItem(id: string): readonly FoundHolding[];
}

/** Compiles the records of a release. */
export function compileRelease(identity: ReleaseIdentity, records: Records): CompiledRelease {
  const catalogue = createCatalogue(records);
  return releaseOf(identity, catalogue, createNameIndex(catalogue));
}

/**
 * Compiles a release beside the one that is served, and makes the index of a day ready. Names are read in slices of a few milliseconds; the join of the
 * records, the view of the day and its classes are a piece each, after which requests have their turn (docs/performance.md: how long they wait).
 */
export async function compileReleaseBeside(identity: ReleaseIdentity, records: Records, day: string): Promise<CompiledRelease> {
  const catalogue = createCatalogue(records);
  const names = await runInSlices(buildNameIndex(catalogue));
  const release = releaseOf(identity, catalogue, names);
  const on = release.on(day);
  await nextTurn();
  indexOn(on);
  await nextTurn();
  return release;
}

function releaseOf(identity: ReleaseIdentity, catalogue: Catalogue, names: NameIndex): CompiledRelease {
  const calendar = new Calendar(catalogue);
  const joined = new Map<string, FamilyMember | undefined>();
  let held: ReadonlyMap<string, readonly FoundHolding[]> | undefined;
  return {
    ...identity,
    catalogue,
    names,
    on: (day) => calendar.on(day),
    joined: (id) => {
      if (!joined.has(id)) joined.set(id, joinFamily(catalogue, id));
      return joined.get(id);
    },
    holdingsOfItem: (id) => (held ??= holdingsByItem(catalogue.holdings.values())).get(id) ?? [],
  };
}
