import mongoose, { type Connection } from 'mongoose';
import { catalogueModels, type CatalogueModels } from './models/catalogue-models.ts';
import { persist } from './persist.ts';
import { removeRecords } from './record-documents.ts';

/** A load that has not renewed its lease for longer was killed. */
const ABANDONED_MS = 10 * 60_000;

/**
 * Keeps the named releases (the served one and the one before it, for requests under way) and removes every other that was replaced, and
 * those that a killed load left behind. A release that another process stages, or is about to serve, is left alone while its lease runs: by the
 * clock of the server, so that a machine whose clock is wrong takes nobody for dead.
 */
export async function sweepReleases(connection: Connection, keep: readonly string[]): Promise<void> {
  const models = catalogueModels(connection);
  const old = await persist(() => models.releases.find({ _id: mongoose.trusted({ $nin: [...keep] }) }).lean());
  const served = await persist(() => models.pointers.findById('current').lean());
  const hello = await persist(async () => connection.db?.command({ hello: 1 }));
  const abandoned = (hello?.['localTime'] as Date).getTime() - ABANDONED_MS;
  for (const { _id, state, loadedAt, lease = loadedAt } of old)
    if (_id !== served?.release && (state === 'REPLACED' || lease.getTime() < abandoned)) await removeRelease(models, _id);
}

async function removeRelease(models: CatalogueModels, key: string): Promise<void> {
  await removeRecords(models, key);
  await persist(() => models.vocabularies.deleteMany({ release: key }));
  await persist(() => models.digests.deleteMany({ release: key }));
  await persist(() => models.releases.deleteOne({ _id: key }));
}
