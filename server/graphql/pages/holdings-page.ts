import type { FoundHolding } from '../../release/found-holding.ts';
import type { ReadGateway } from '../../release/read-gateway.ts';
import { narrowed, readHoldingQuery, type HoldingQuery } from '../arguments/read-holding-query.ts';
import type { RequestContext } from '../context.ts';
import type { HoldingEntity } from '../entity.ts';
import type { HoldingFilter } from '../generated/resolver-types.ts';
import { keyOfHolding } from '../holding-key.ts';
import { pageOf, type Page } from './page-of.ts';

export interface HoldingArguments {
  filter?: HoldingFilter | null;
  first: number;
  after?: string | null;
}

/** A page of the holdings that a filter asks for, within those of one nation or of an item with its members where they are given. */
export function holdingsPage(
  context: RequestContext,
  args: HoldingArguments,
  within: Parameters<typeof narrowed>[1] = {},
): Page<HoldingEntity> {
  const found = selectHoldings(context.read, narrowed(readHoldingQuery(context, args.filter), within));
  const list = ['Holding', ...(within.nations ?? []), ...(within.items ?? [])].join(' ');
  return pageOf({ list, all: found, keyOf: keyOfHolding, args }, (one) => ({ __typename: 'Holding', found: one }));
}

/** The holdings of a query, by nation and place in its list. */
export function selectHoldings(read: ReadGateway, { nations, items, held, passes }: HoldingQuery): FoundHolding[] {
  const isMeant = ({ nation, entry }: FoundHolding) => held?.get(entry.item)?.has(nation) !== false && passes(entry);
  if (items !== undefined && nations === undefined)
    return [...items]
      .flatMap((id) => read.holdingsOfItem(id).filter(isMeant))
      .sort((one, other) => (one.nation === other.nation ? one.at - other.at : one.nation < other.nation ? -1 : 1));
  const codes = nations ?? [...read.release.catalogue.nations.keys()].sort();
  return [...codes].flatMap((code) =>
    read.holdingsOfNation(code).filter((one) => (items === undefined || items.has(one.entry.item)) && isMeant(one)),
  );
}
