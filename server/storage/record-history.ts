import mongoose, { type Connection } from 'mongoose';
import type { EquipmentTypeRecord, SupplyTypeRecord } from '../engine/facts/records.ts';
import { findRecordsByIds } from './find-records.ts';
import { catalogueModels } from './models/catalogue-models.ts';

/** Records as the release before the served one had them; null where no release before it is stored. Each call is one query for the records. */
export interface StoredRecordHistory {
  equipmentBefore(ids: readonly string[]): Promise<EquipmentTypeRecord[] | null>;
  suppliesBefore(ids: readonly string[]): Promise<SupplyTypeRecord[] | null>;
}

/** The history that MongoDB keeps beside the release with a key. */
export function createRecordHistory(connection: Connection, served: string): StoredRecordHistory {
  const before = async <T>(collection: 'equipment' | 'supplies', ids: readonly string[]): Promise<T[] | null> => {
    const previous = await catalogueModels(connection)
      .releases.findOne({ _id: mongoose.trusted({ $ne: served }), state: 'REPLACED' })
      .sort({ loadedAt: -1 })
      .lean();
    return previous === null ? null : findRecordsByIds<T>(connection, collection, previous._id, ids);
  };
  return {
    equipmentBefore: (ids) => before<EquipmentTypeRecord>('equipment', ids),
    suppliesBefore: (ids) => before<SupplyTypeRecord>('supplies', ids),
  };
}
