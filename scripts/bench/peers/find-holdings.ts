import type { Connection } from 'mongoose';
import type { HoldingEntry, HoldingsRecord } from '../../../server/engine/facts/records.ts';
import { catalogueModels } from '../../../server/storage/models/catalogue-models.ts';

type StoredHolding = HoldingEntry & { head: [HoldingsRecord] };

/** The index by which holdings are found; the product, which reads a release whole, has no use for it. */
export async function indexHoldings(connection: Connection): Promise<void> {
  await catalogueModels(connection).entries.holdings?.collection.createIndex({ release: 1, item: 1 });
}

/** Lists of those nations that hold one of the items at least, with these entries. One query. */
export async function findHoldings(connection: Connection, release: string, items: readonly string[]): Promise<HoldingsRecord[]> {
  const { entries, holdings } = catalogueModels(connection);
  const found = await entries.holdings?.aggregate<StoredHolding>([
    { $match: { release, item: { $in: [...items] } } },
    {
      $lookup: { from: holdings.collection.name, localField: 'list', foreignField: 'id', pipeline: [{ $match: { release } }], as: 'head' },
    },
  ]);
  const lists = new Map<string, HoldingsRecord>();
  for (const { head, ...entry } of found ?? []) {
    const [list] = head;
    lists.set(list.id, { ...list, holdings: [...(lists.get(list.id)?.holdings ?? []), entry] });
  }
  return [...lists.values()];
}
