import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import type { Records, Term } from '../engine/facts/records.ts';
import { byVocabulary, byKind, KIND_NAMES, type Kind } from '../engine/facts/kinds.ts';
import { catalogueModels, type CatalogueModels, type StoredRelease } from './models/catalogue-models.ts';
import { storedForm } from './models/stored-form.ts';
import { readRecords, removeRecords, writeRecords } from './record-documents.ts';

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
  const form = storedForm(models);
  if (current?.hash === hash && current.version === version && current.form === form) {
    await models.releases.updateOne({ _id: current._id }, { source });
    return { hash, changed: false, records: total };
  }
  // A key of its own for each load: two processes that load at once never write into one another's release.
  const key = `${hash}-${randomUUID().slice(0, 8)}`;
  const moved = Object.entries(records.moved).map(([from, to]) => ({ from, to }));
  const { dataset } = records;
  await models.releases.create({ _id: key, version, hash, source, form, state: 'STAGED', loadedAt: new Date(), counts, moved, dataset });
  let written = 0;
  for (const kind of KIND_NAMES) {
    await writeRecords(models, kind, records[kind], key);
    written += records[kind].length;
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

/** What the release that is served was made of; null where none was loaded yet, or its documents are laid out in another way than now. */
export async function findServedSource(connection: Connection): Promise<{ source: string; hash: string; records: number } | null> {
  const models = catalogueModels(connection);
  const pointer = await models.pointers.findById('current').lean();
  const stored = pointer === null ? null : await models.releases.findById(pointer.release).lean();
  if (stored?.form !== storedForm(models)) return null;
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

/** Reads the release that is served, whole. Throws where it was swapped in between; the next poll reads the new one. */
export async function readCurrentRelease(
  connection: Connection,
  key: string,
): Promise<{ key: string; head: ReleaseHead; records: Records }> {
  const current = await findCurrentRelease(connection);
  if (current?.key !== key) throw new Error(`The release ${key} was replaced while it was read.`);
  return { ...current, records: await readRelease(connection, key) };
}

/** Every record of a release, as plain objects equal to the seed's: one query a collection. */
export async function readRelease(connection: Connection, key: string): Promise<Records> {
  const models = catalogueModels(connection);
  const [lists, vocabularies, stored] = await Promise.all([
    Promise.all(KIND_NAMES.map(async (kind) => [kind, await readRecords(models, kind, key)] as const)),
    models.vocabularies.find({ release: key }).lean(),
    models.releases.findById(key).lean(),
  ]);
  if (stored === null) throw new Error(`The release ${key} is not stored. Load the seed again.`);
  return {
    ...(Object.fromEntries(lists) as unknown as Pick<Records, Kind>),
    vocabulary: byVocabulary((name): Term[] => vocabularies.find(({ id }) => id === name)?.terms ?? []),
    moved: Object.fromEntries(stored.moved.map(({ from, to }) => [from, to])),
    dataset: stored.dataset,
  };
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
  await removeRecords(models, key);
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
  return byKind((kind) => records[kind].length);
}
