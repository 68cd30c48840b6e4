import type { FoundHolding } from '../access/read-gateway.ts';
import { itemsOf } from '../engine/operates.ts';
import type { RequestContext } from './context.ts';

/** Holdings of an item and of every member of its family, by nation. One batch of look-ups. */
export async function findFamilyHoldings(context: RequestContext, id: string): Promise<FoundHolding[]> {
  const ids = [...itemsOf(context.read.release.catalogue, id)];
  const lists = await Promise.all(ids.map((one) => context.read.holdingsOfItem(one)));
  return lists.flat().sort((one, other) => (one.nation === other.nation ? one.at - other.at : one.nation < other.nation ? -1 : 1));
}
