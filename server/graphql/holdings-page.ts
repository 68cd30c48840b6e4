import type { FoundHolding } from '../release/read-gateway.ts';
import { holds, itemsOf } from '../engine/questions/operates.ts';
import { pageOf, type Page } from './connection.ts';
import type { RequestContext } from './context.ts';
import type { HoldingEntity } from './entity.ts';
import { findFamilyHoldings } from './family-holdings.ts';
import type { HoldingFilter } from './generated/resolver-types.ts';
import { readAsOf, readEntity, readNation } from './read-arguments.ts';

type PageArguments = { filter?: HoldingFilter | null; first: number; after?: string | null };

/** A page of holdings out of those found, narrowed by the filter, in the order of nation and place in its list. */
export function holdingsPage(context: RequestContext, found: readonly FoundHolding[], args: PageArguments): Page<HoldingEntity> {
  const passes = filterOf(context, args.filter ?? {});
  const entities = found.filter(passes).map((one): HoldingEntity => ({ __typename: 'Holding', found: one }));
  return pageOf(entities, ({ found: { nation, at } }) => `${nation}:${at}`, args);
}

/** Holdings of the nations of a filter; of every nation where it names none. */
export function findHoldings(context: RequestContext, filter: HoldingFilter | null | undefined): FoundHolding[] {
  const { read } = context;
  if (filter?.items && !filter.nations) {
    const wanted = filter.items.map((id) => readEntity(context, id, 'EquipmentType', 'SupplyType').record.id);
    return unique(wanted.flatMap((id) => findFamilyHoldings(context, id)));
  }
  const codes = filter?.nations
    ? filter.nations.map((one) => readNation(context, one).record.code)
    : [...read.release.catalogue.nations.keys()].sort();
  return [...new Set(codes)].flatMap((code) => read.holdingsOfNation(code));
}

function filterOf(context: RequestContext, filter: HoldingFilter): (found: FoundHolding) => boolean {
  const items = filter.items ? new Set(filter.items.flatMap((id) => itemIds(context, id))) : undefined;
  const inCategory = filter.category
    ? itemsOf(context.read.release.catalogue, readEntity(context, filter.category, 'Category').record.id)
    : undefined;
  const nations = filter.nations ? new Set(filter.nations.map((one) => readNation(context, one).record.code)) : undefined;
  const asOf = filter.asOf ? readAsOf(filter.asOf, context) : undefined;
  return ({ nation, entry }) =>
    (items === undefined || items.has(entry.item)) &&
    (inCategory === undefined || inCategory.has(entry.item)) &&
    (nations === undefined || nations.has(nation)) &&
    (!filter.statuses || filter.statuses.includes(entry.status)) &&
    (asOf === undefined || holds(entry, asOf));
}

function itemIds(context: RequestContext, id: string): string[] {
  const { record } = readEntity(context, id, 'EquipmentType', 'SupplyType');
  return [...itemsOf(context.read.release.catalogue, record.id)];
}

/** Each holding once, though several of the items asked for lead to it. */
function unique(found: readonly FoundHolding[]): FoundHolding[] {
  return [...new Map(found.map((one) => [`${one.nation}:${one.at}`, one])).values()];
}
