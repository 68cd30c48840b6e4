import { stands } from '../../engine/facts/holding.ts';
import { itemsOf } from '../../engine/facts/items-of.ts';
import type { FoundHolding } from '../../release/found-holding.ts';
import type { RequestContext } from '../context.ts';
import type { HoldingFilter } from '../generated/resolver-types.ts';
import { readDay } from './read-day.ts';
import { readEntity } from './read-entity.ts';
import { readGiven } from './read-given.ts';
import { readHeldItems, type HeldItems } from './read-held-items.ts';
import { readNation } from './read-nation.ts';
import { readSome } from './read-some.ts';

/** Which holdings are asked for. What is missing narrows nothing. */
export interface HoldingQuery {
  /** Codes of nations, in the order asked. */
  nations?: ReadonlySet<string> | undefined;
  /** Identifiers of items, families with all their members. */
  items?: ReadonlySet<string> | undefined;
  /** Whose holdings of an item are meant, where its name says so: "Norwegian M109A3GN". */
  held?: HeldItems | undefined;
  /** What the entry itself has to be. */
  passes(entry: FoundHolding['entry']): boolean;
}

/** Reads a filter of holdings: every name in it is looked up here, and once. */
export function readHoldingQuery(context: RequestContext, filter: HoldingFilter | null | undefined): HoldingQuery {
  const { catalogue } = context.read.release;
  const nations = readGiven(
    filter?.nations,
    (list) => new Set(readSome(list, 'nations').map((one) => readNation(context, one).record.code)),
  );
  const held = readGiven(filter?.items, (list) => readHeldItems(context, readSome(list, 'items'), nations));
  const inCategory = readGiven(filter?.category, (one) => itemsOf(catalogue, readEntity(context, one, 'Category').record.id));
  const statuses = readGiven(filter?.statuses, (list) => new Set(readSome(list, 'statuses')));
  const on = readGiven(filter?.asOf, (day) => readDay(day, context));
  const wanted = new Set(readSome(filter?.stands ?? ['YES'], 'stands'));
  return {
    nations,
    items: inBoth(held && new Set(held.keys()), inCategory),
    held,
    passes: (entry) => (statuses === undefined || statuses.has(entry.status)) && (on === undefined || wanted.has(stands(entry, on))),
  };
}

/** The query within the holdings of one nation or of an item and its members. */
export function narrowed(query: HoldingQuery, within: { nations?: ReadonlySet<string>; items?: ReadonlySet<string> }): HoldingQuery {
  return { ...query, nations: inBoth(query.nations, within.nations), items: inBoth(query.items, within.items) };
}

function inBoth(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return new Set([...one].filter((id) => other.has(id)));
}
