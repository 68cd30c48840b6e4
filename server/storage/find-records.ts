import mongoose, { type Connection } from 'mongoose';
import type { Kind } from '../engine/facts/kinds.ts';
import { catalogueModels, type CatalogueModels } from './models/catalogue-models.ts';
import { plainRecord } from './record-documents.ts';

/** Records of one collection by their identifiers, in no particular order; unknown identifiers are left out. One query. */
export async function findRecordsByIds<T>(connection: Connection, collection: Kind, release: string, ids: readonly string[]): Promise<T[]> {
  const model = catalogueModels(connection)[collection] as CatalogueModels['equipment'];
  const stored = await model.find({ release, id: mongoose.trusted({ $in: [...ids] }) }).lean();
  return stored.map((one) => plainRecord(one) as T);
}
