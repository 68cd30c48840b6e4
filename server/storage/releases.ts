import type { Connection } from 'mongoose';
import type { Records, Term } from '../engine/facts/records.ts';
import { byVocabulary, KIND_NAMES, type Kind } from '../engine/facts/kinds.ts';
import { ReleaseAltered } from './release-altered.ts';
import { digestPartsBeside, hashOfParts } from './content-hash.ts';
import { findAlterations } from './find-alterations.ts';
import { findServed, recordsIn } from './find-served.ts';
import { catalogueModels, type StoredRelease } from './models/catalogue-models.ts';
import { storedForm } from './models/stored-form.ts';
import { readRecords } from './record-documents.ts';

/** What a release is called and what it holds. */
export interface ReleaseHead {
  version: string;
  /** Content hash: equal facts, equal hash. */
  hash: string;
  loadedAt: string;
  counts: Record<string, number>;
}

/** What the release that is served was made of; null where none was loaded yet, or its documents are laid out in another way than now. */
export async function findServedSource(connection: Connection): Promise<{ source: string; hash: string; records: number } | null> {
  const models = catalogueModels(connection);
  const stored = await findServed(models);
  if (stored?.form !== storedForm(models)) return null;
  return { source: stored.source, hash: stored.hash, records: recordsIn(stored) };
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

/**
 * Reads the release that is served and holds what was read against its hash: old or new, never half, and nothing that was altered.
 * @throws Error where it was replaced while it was read (the next poll reads the new one), and where it is not what was published, naming what is not
 */
export async function readCurrentRelease(
  connection: Connection,
  key: string,
): Promise<{ key: string; head: ReleaseHead; records: Records }> {
  const current = await findCurrentRelease(connection);
  if (current?.key !== key) throw new Error(replaced(key));
  const records = await readRelease(connection, key);
  const isWhole = KIND_NAMES.every((kind) => records[kind].length === current.head.counts[kind]);
  if (isWhole && hashOfParts(await digestPartsBeside(records)) === current.head.hash) return { ...current, records };
  if ((await findCurrentKey(connection)) !== key) throw new Error(replaced(key));
  throw new ReleaseAltered(key, await findAlterations(connection, key));
}

function replaced(key: string): string {
  return `The release ${key} was replaced while it was read.`;
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

function headOf(stored: StoredRelease): ReleaseHead {
  return {
    version: stored.version,
    hash: stored.hash,
    loadedAt: stored.loadedAt.toISOString(),
    counts: Object.fromEntries(Object.entries(stored.counts)),
  };
}
