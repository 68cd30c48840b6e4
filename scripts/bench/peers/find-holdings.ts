import mongoose, { type Connection } from 'mongoose';
import type { HoldingsRecord } from '../../../server/engine/facts/records.ts';
import { catalogueModels } from '../../../server/storage/models/catalogue-models.ts';
import { plainRecord } from '../../../server/storage/releases.ts';

/** The index by which holdings are found; the product, which reads a release whole, has no use for it. */
export async function indexHoldings(connection: Connection): Promise<void> {
  await catalogueModels(connection).holdings.collection.createIndex({ release: 1, 'holdings.item': 1 });
}

/** Holdings lists that name one of the items at least. One query. */
export async function findHoldings(connection: Connection, release: string, items: readonly string[]): Promise<HoldingsRecord[]> {
  const stored = await catalogueModels(connection)
    .holdings.find({ release, 'holdings.item': mongoose.trusted({ $in: [...items] }) })
    .lean();
  return stored.map((one) => plainRecord(one) as HoldingsRecord);
}
