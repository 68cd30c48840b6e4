import type { Day } from '../../engine/facts/day.ts';
import { itemsHeldBy } from '../../engine/facts/holding.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import { badUserInput } from '../errors.ts';
import type { ItemSet } from '../generated/resolver-types.ts';
import { readEntity } from './read-entity.ts';
import { readGiven } from './read-given.ts';
import { readItemFilter } from './read-item-filter.ts';
import { readNation } from './read-nation.ts';

/** Most items of one side of a matrix. */
export const MATRIX_AT_MOST = 500;

/**
 * Identifiers of the items of a set: those named as they were named, one said twice standing twice, so that the asker's own rows keep their
 * places; others in the order of their slugs. Refuses an empty set and one too large.
 */
export function readItemSet(context: RequestContext, set: ItemSet, argument: string, on: Day): string[] {
  const ids = set.ids?.map((id) => readEntity(context, id, ...SUBJECTS).record.id) ?? filtered(context, set, argument, on);
  if (ids.length === 0) throw badUserInput(`Expected ${argument} to name at least one item, but nothing matches.`, argument, '[]');
  if (ids.length > MATRIX_AT_MOST)
    throw badUserInput(
      `Expected ${argument} to be at most ${MATRIX_AT_MOST} items, but got: ${ids.length}. Narrow it by category, interface, holder or origin.`,
      argument,
    );
  return ids;
}

function filtered(context: RequestContext, { filter }: ItemSet, argument: string, on: Day): string[] {
  const { catalogue } = context.read.release;
  if (!filter || Object.values(filter).every((value) => value === null || value === undefined))
    throw badUserInput(
      `Expected the filter of ${argument} to have at least one of holder, category, categories, interface, origin, but got none.`,
      argument,
    );
  const passes = readItemFilter(context, filter);
  const held = readGiven(filter.holder, (holder) => itemsHeldBy(on, readNation(context, holder).record.code, 'OPERATED'));
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return items.filter((item) => (held === undefined || held.has(item.id)) && passes(item)).map((item) => item.id);
}
