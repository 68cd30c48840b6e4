import { itemsOf } from '../../engine/facts/items-of.ts';
import type { RequestContext } from '../context.ts';
import { ITEMS } from '../entity.ts';
import { badUserInput, shorten } from '../errors.ts';
import { subjectOf } from '../subject-of.ts';
import { readDay } from './read-day.ts';
import { readEntity } from './read-entity.ts';
import { readOwned } from './read-owned.ts';

/** Items of which holdings are asked for, families with all their members: each with the nations whose holdings are meant, or null for every nation's. */
export type HeldItems = ReadonlyMap<string, ReadonlySet<string> | null>;

/**
 * The items of a list of names. A nation in a name counts: of the "Norwegian M109A3GN" the holdings of Norway are meant. Throws BAD_USER_INPUT
 * where a name says a nation that is not among those asked for, or several, and as `readEntity` does.
 */
export function readHeldItems(context: RequestContext, names: readonly string[], nations: ReadonlySet<string> | undefined): HeldItems {
  const on = readDay(undefined, context);
  const held = new Map<string, Set<string> | null>();
  for (const name of names) {
    const subject = subjectOf(on, readEntity(context, name, ...ITEMS).record.id);
    const { subject: meant, nation } = readOwned(context, on, { name, subject });
    if (nation !== undefined && nations?.has(nation) === false)
      throw badUserInput(
        `Expected nations to hold ${nation}, which "${shorten(name)}" names, but got: ${[...nations].join(', ')}.`,
        'nations',
        [...nations].join(', '),
      );
    for (const id of itemsOf(on.catalogue, meant.id)) held.set(id, joined(held.get(id), nation));
  }
  return held;
}

/** The nations of an item that is named once more. */
function joined(known: ReadonlySet<string> | null | undefined, nation: string | undefined): Set<string> | null {
  return nation === undefined || known === null ? null : new Set([...(known ?? []), nation]);
}
