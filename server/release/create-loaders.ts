import DataLoader from 'dataloader';
import type { EquipmentTypeRecord, SupplyTypeRecord } from '../engine/facts/records.ts';

/** What storage keeps of the release before the served one; null where it keeps none. */
export interface RecordHistory {
  equipmentBefore(ids: readonly string[]): Promise<EquipmentTypeRecord[] | null>;
  suppliesBefore(ids: readonly string[]): Promise<SupplyTypeRecord[] | null>;
}

/** A record as the release before had it; NONE where it had none of that identifier, NOT_KNOWN where no release before is stored. */
export type Before<T> = T | 'NONE' | 'NOT_KNOWN';

/** Batches what lies in MongoDB only. The release that is served is in memory and needs no loader. */
export interface Loaders {
  equipmentBefore: DataLoader<string, Before<EquipmentTypeRecord>>;
  supplyBefore: DataLoader<string, Before<SupplyTypeRecord>>;
}

/** A fresh set of loaders; one a request, so that no request sees what another one read. */
export function createLoaders(history: RecordHistory): Loaders {
  return {
    equipmentBefore: new DataLoader((ids) => before(ids, history.equipmentBefore(ids))),
    supplyBefore: new DataLoader((ids) => before(ids, history.suppliesBefore(ids))),
  };
}

/** The records found, in the order of the keys asked. */
async function before<T extends { id: string }>(ids: readonly string[], found: Promise<T[] | null>): Promise<Before<T>[]> {
  const records = await found;
  if (records === null) return ids.map(() => 'NOT_KNOWN');
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id) ?? 'NONE');
}
