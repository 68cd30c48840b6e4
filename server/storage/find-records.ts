import mongoose, { type Connection } from 'mongoose';
import { catalogueModels, type CatalogueModels, type RecordCollection } from './models/catalogue-models.ts';
import { plainRecord } from './releases.ts';

/** Records of one collection by their identifiers, in no particular order; unknown identifiers are left out. One query. */
export async function findRecordsByIds<T>(
  connection: Connection,
  collection: RecordCollection,
  release: string,
  ids: readonly string[],
): Promise<T[]> {
  const model = catalogueModels(connection)[collection] as CatalogueModels['equipment'];
  const stored = await model.find({ release, id: mongoose.trusted({ $in: [...ids] }) }).lean();
  return stored.map((one) => plainRecord(one) as T);
}
