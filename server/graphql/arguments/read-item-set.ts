import type { Day } from '../../engine/facts/day.ts';
import { itemsHeldBy } from '../../engine/facts/holding.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import { badUserInput } from '../errors.ts';
import type { ItemSet } from '../generated/resolver-types.ts';
import { subjectOf } from '../subject-of.ts';
import { readEntity } from './read-entity.ts';
import { readFleet } from './read-fleet.ts';
import { readGiven } from './read-given.ts';
import { readItemFilter } from './read-item-filter.ts';
import { readNation } from './read-nation.ts';

/** Most items of one side of a matrix. */
export const MATRIX_AT_MOST = 500;

/** Identifiers of items, and beside each whose it is where its name says so, alpha-3. */
export interface FleetSet {
  ids: string[];
  nations: (string | undefined)[];
}

/**
 * The items of a set: those named as they were named, one said twice standing twice, so that the asker's own rows keep their places, and for
 * the nation that a name says; others in the order of their slugs. Refuses an empty set, one too large, and a name that says several nations.
 */
export function readItemSet(context: RequestContext, set: ItemSet, argument: string, on: Day): FleetSet {
  const fleets = set.ids?.map((name) => named(context, name, on)) ?? filtered(context, set, argument, on);
  if (fleets.length === 0) throw badUserInput(`Expected ${argument} to name at least one item, but nothing matches.`, argument, '[]');
  if (fleets.length > MATRIX_AT_MOST)
    throw badUserInput(
      `Expected ${argument} to be at most ${MATRIX_AT_MOST} items, but got: ${fleets.length}. Narrow it by category, interface, holder or origin.`,
      argument,
    );
  return { ids: fleets.map(({ id }) => id), nations: fleets.map(({ nation }) => nation) };
}

/** One of the set. */
interface Named {
  id: string;
  nation?: string | undefined;
}

function named(context: RequestContext, name: string, on: Day): Named {
  const { id } = readEntity(context, name, ...SUBJECTS).record;
  if (id === name) return { id };
  const { subject, nation } = readFleet(context, on, { name, subject: subjectOf(on, id) });
  return { id: subject.id, nation };
}

function filtered(context: RequestContext, { filter }: ItemSet, argument: string, on: Day): Named[] {
  const { catalogue } = context.read.release;
  if (!filter || Object.values(filter).every((value) => value === null || value === undefined))
    throw badUserInput(
      `Expected the filter of ${argument} to have at least one of holder, category, categories, interface, origin, but got none.`,
      argument,
    );
  const passes = readItemFilter(context, filter);
  const held = readGiven(filter.holder, (holder) => itemsHeldBy(on, readNation(context, holder).record.code, 'OPERATED'));
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return items.filter((item) => (held === undefined || held.has(item.id)) && passes(item));
}
