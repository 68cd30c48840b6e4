import type { Connection } from 'mongoose';
import { recordsIn } from './find-served.ts';
import { catalogueModels } from './models/catalogue-models.ts';

/** A release that MongoDB stores. */
export interface ListedRelease {
  key: string;
  version: string;
  hash: string;
  /** The day of its data, yyyy-mm-dd. */
  asOf: string;
  loadedAt: string;
  records: number;
  /** SERVED, REPLACED (kept to go back to), or STAGED: written by a load that is at work or was killed. */
  state: 'SERVED' | 'STAGED' | 'COMPLETE' | 'REPLACED';
}

/** Every release that is stored, the latest first. */
export async function listReleases(connection: Connection): Promise<ListedRelease[]> {
  const models = catalogueModels(connection);
  const pointer = await models.pointers.findById('current').lean();
  const stored = await models.releases.find().sort({ loadedAt: -1 }).lean();
  return stored.map(({ _id, version, hash, dataset, loadedAt, counts, state }) => ({
    key: _id,
    version,
    hash,
    asOf: dataset.asOf,
    loadedAt: loadedAt.toISOString(),
    records: recordsIn({ counts }),
    state: _id === pointer?.release ? 'SERVED' : state,
  }));
}
