import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import type { Records, Term } from '../engine/facts/records.ts';
import {
  catalogueModels,
  RECORD_COLLECTIONS,
  type CatalogueModels,
  type RecordCollection,
  type StoredRelease,
} from './models/catalogue-models.ts';

/** What a release is called and what it holds. */
export interface ReleaseHead {
  version: string;
  /** Content hash: equal facts, equal hash. */
  hash: string;
  loadedAt: string;
  counts: Record<string, number>;
}

export interface LoadOutcome {
  hash: string;
  /** False where the catalogue served that content already: nothing was written. */
  changed: boolean;
  records: number;
}

const BATCH = 500;
/** Longer than any load takes: what is staged for longer was left behind by a load that was killed. */
const STAGING_MS = 10 * 60_000;

/**
 * Writes a release beside the one that is served and then switches to it with one update of one document.
 * A reader sees the old release or the new one. Killed at any point, the old release stays served; a later load removes what was left behind.
 *
 * @param onWritten called as records are written, with how many of all there are
 */
export async function loadRelease(
  connection: Connection,
  release: { records: Records; hash: string; version: string; source: string },
  onWritten: (written: number, total: number) => void = () => undefined,
): Promise<LoadOutcome> {
  const models = catalogueModels(connection);
  const { records, hash, version, source } = release;
  const counts = countsOf(records);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const served = await models.pointers.findById('current').lean();
  const current = served === null ? null : await models.releases.findById(served.release).lean();
  if (current?.hash === hash && current.version === version) {
    await models.releases.updateOne({ _id: current._id }, { source });
    return { hash, changed: false, records: total };
  }
  // A key of its own for each load: two processes that load at once never write into one another's release.
  const key = `${hash}-${randomUUID().slice(0, 8)}`;
  const moved = Object.entries(records.moved).map(([from, to]) => ({ from, to }));
  await models.releases.create({ _id: key, version, hash, source, state: 'STAGED', loadedAt: new Date(), counts, moved });
  let written = 0;
  for (const collection of Object.keys(RECORD_COLLECTIONS) as RecordCollection[]) {
    await writeAll(models, collection, records[collection], key);
    written += records[collection].length;
    onWritten(written, total);
  }
  await models.vocabularies.insertMany(
    Object.entries(records.vocabulary).map(([id, terms]) => ({ _id: `${key}/${id}`, release: key, id, terms })),
  );
  await models.releases.updateOne({ _id: key }, { state: 'COMPLETE' });
  // This update is the commit. What it replaced is known from the update itself: another load may have been quicker than the look above.
  const replaced = await models.pointers.findOneAndUpdate({ _id: 'current' }, { release: key }, { upsert: true }).lean();
  if (replaced !== null) await models.releases.updateOne({ _id: replaced.release }, { state: 'REPLACED' });
  await sweep(models, [key, replaced?.release ?? key]);
  return { hash, changed: true, records: total };
}

/** What the release that is served was made of; null where none was loaded yet. */
export async function findServedSource(connection: Connection): Promise<{ source: string; hash: string; records: number } | null> {
  const models = catalogueModels(connection);
  const pointer = await models.pointers.findById('current').lean();
  const stored = pointer === null ? null : await models.releases.findById(pointer.release).lean();
  if (stored === null) return null;
  const records = Object.values(stored.counts).reduce((sum, count) => sum + count, 0);
  return { source: stored.source, hash: stored.hash, records };
}

/** Key and head of the release that is served; null where none was loaded yet. */
export async function findCurrentRelease(connection: Connection): Promise<{ key: string; head: ReleaseHead } | null> {
  const models = catalogueModels(connection);
  const pointer = await models.pointers.findById('current').lean();
  if (pointer === null) return null;
  const stored = await models.releases.findById(pointer.release).lean();
  if (stored === null) throw new Error(`The catalogue points at the release ${pointer.release}, which is not stored. Load the seed again.`);
  return { key: pointer.release, head: headOf(stored) };
}

/** Key of the release that is served, and nothing else: the cheap question of a poll. */
export async function findCurrentKey(connection: Connection): Promise<string | null> {
  const pointer = await catalogueModels(connection).pointers.findById('current').lean();
  return pointer?.release ?? null;
}

/** Every record of a release, as plain objects equal to the seed's: one query a collection. */
export async function readRelease(connection: Connection, key: string): Promise<Records> {
  const models = catalogueModels(connection);
  const names = Object.keys(RECORD_COLLECTIONS) as RecordCollection[];
  const [lists, vocabularies, stored] = await Promise.all([
    Promise.all(names.map((name) => findAll(models, name, key))),
    models.vocabularies.find({ release: key }).lean(),
    models.releases.findById(key).lean(),
  ]);
  const byName = Object.fromEntries(names.map((name, at) => [name, lists[at]])) as unknown as Omit<Records, 'vocabulary' | 'moved'>;
  const terms = (id: string): Term[] => vocabularies.find((one) => one.id === id)?.terms ?? [];
  return {
    ...byName,
    vocabulary: {
      categories: terms('categories'),
      'interface-kinds': terms('interface-kinds'),
      features: terms('features'),
      topics: terms('topics'),
      'partner-nations': terms('partner-nations'),
    },
    moved: Object.fromEntries((stored?.moved ?? []).map(({ from, to }) => [from, to])),
  };
}

/** The record without what storage added to it. */
export function plainRecord<T extends object>(stored: T): Omit<T, '_id' | 'release'> {
  const { _id, release: _release, ...record } = stored as T & { _id: unknown; release: unknown };
  return record;
}

async function findAll(models: CatalogueModels, name: RecordCollection, key: string): Promise<object[]> {
  const stored: object[] = await (models[name] as CatalogueModels['equipment']).find({ release: key }).sort({ id: 1 }).lean();
  return stored.map(plainRecord);
}

async function writeAll(models: CatalogueModels, name: RecordCollection, records: readonly { id: string }[], key: string): Promise<void> {
  const model = models[name] as CatalogueModels['equipment'];
  for (let at = 0; at < records.length; at += BATCH) {
    const batch = records.slice(at, at + BATCH).map((record) => ({ ...record, _id: `${key}/${record.id}`, release: key }));
    await model.insertMany(batch as never, { ordered: true });
  }
}

/**
 * Keeps the named releases (the served one and the one before it, for requests under way) and removes every other that was replaced, and
 * those that a killed load left behind. A release that another process stages, or is about to serve, is left alone for a while.
 */
async function sweep(models: CatalogueModels, keep: readonly string[]): Promise<void> {
  const old = await models.releases.find({ _id: mongoose.trusted({ $nin: [...keep] }) }).lean();
  const served = await models.pointers.findById('current').lean();
  const abandoned = Date.now() - STAGING_MS;
  for (const { _id, state, loadedAt } of old)
    if (_id !== served?.release && (state === 'REPLACED' || loadedAt.getTime() < abandoned)) await removeRelease(models, _id);
}

async function removeRelease(models: CatalogueModels, key: string): Promise<void> {
  for (const name of Object.keys(RECORD_COLLECTIONS) as RecordCollection[])
    await (models[name] as CatalogueModels['equipment']).deleteMany({ release: key });
  await models.vocabularies.deleteMany({ release: key });
  await models.releases.deleteOne({ _id: key });
}

function headOf(stored: StoredRelease): ReleaseHead {
  return {
    version: stored.version,
    hash: stored.hash,
    loadedAt: stored.loadedAt.toISOString(),
    counts: Object.fromEntries(Object.entries(stored.counts)),
  };
}

function countsOf(records: Records): Record<string, number> {
  return Object.fromEntries((Object.keys(RECORD_COLLECTIONS) as RecordCollection[]).map((name) => [name, records[name].length]));
}
