import type { FoundHolding } from '../release/read-gateway.ts';
import { itemsOf } from '../engine/questions/operates.ts';
import type { RequestContext } from './context.ts';

/** Holdings of an item and of every member of its family, by nation. */
export function findFamilyHoldings(context: RequestContext, id: string): FoundHolding[] {
  return [...itemsOf(context.read.release.catalogue, id)]
    .flatMap((one) => context.read.holdingsOfItem(one))
    .sort((one, other) => (one.nation === other.nation ? one.at - other.at : one.nation < other.nation ? -1 : 1));
}
