import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { byKind, KIND_NAMES } from '../engine/facts/kinds.ts';
import type { Records } from '../engine/facts/records.ts';
import { digestPartsBeside, hashOfParts, type PartDigest } from './content-hash.ts';
import { findServed, recordsIn } from './find-served.ts';
import { catalogueModels, type CatalogueModels } from './models/catalogue-models.ts';
import { storedForm } from './models/stored-form.ts';
import { persist } from './persist.ts';
import { insertAll, writeRecords } from './record-documents.ts';
import { readRelease } from './releases.ts';
import { switchTo } from './switch-release.ts';
import { sweepReleases } from './sweep-releases.ts';

export interface LoadOutcome {
  hash: string;
  /** False where the catalogue served that content already: nothing was written. */
  changed: boolean;
  records: number;
}

/** What is loaded. */
export interface ReleaseToLoad {
  records: Records;
  version: string;
  /** What it was made of. */
  source: string;
  /** Writes it even where the catalogue serves that content already: what is stored of it was altered. */
  anew?: boolean;
}

/**
 * Writes a release beside the one that is served, reads it back, and switches to it with one update of one document.
 * A reader sees the old release or the new one. Killed at any point, the old release stays served; a later load removes what was left behind.
 * While MongoDB elects a primary the load waits, for 30 s.
 *
 * @param onWritten called as records are written, with how many of all there are
 * @throws Error where what was read back is not what was written
 */
export async function loadRelease(
  connection: Connection,
  release: ReleaseToLoad,
  onWritten: (written: number, total: number) => void = () => undefined,
): Promise<LoadOutcome> {
  const models = catalogueModels(connection);
  const { records, version, source } = release;
  const digests = await digestPartsBeside(records);
  const hash = hashOfParts(digests);
  const counts = byKind((kind) => records[kind].length);
  const total = recordsIn({ counts });
  const form = storedForm(models);
  const current = await findServed(models);
  if (release.anew !== true && current?.hash === hash && current.version === version && current.form === form) {
    await persist(() => models.releases.updateOne({ _id: current._id }, { source }));
    return { hash, changed: false, records: total };
  }
  // A key of its own for each load: two processes that load at once never write into one another's release.
  const key = `${hash}-${randomUUID().slice(0, 8)}`;
  const moved = Object.entries(records.moved).map(([from, to]) => ({ from, to }));
  const { dataset } = records;
  await insertAll(models.releases, [
    { _id: key, version, hash, source, form, state: 'STAGED', loadedAt: new Date(), counts, moved, dataset },
  ]);
  let written = 0;
  for (const kind of KIND_NAMES) {
    await renewLease(models, key);
    await writeRecords(models, kind, records[kind], key);
    written += records[kind].length;
    onWritten(written, total);
  }
  await insertAll(
    models.vocabularies,
    Object.entries(records.vocabulary).map(([id, terms]) => ({ _id: `${key}/${id}`, release: key, id, terms })),
  );
  await insertAll(models.digests, digestDocuments(key, digests));
  await renewLease(models, key);
  const stored = hashOfParts(await digestPartsBeside(await persist(() => readRelease(connection, key))));
  if (stored !== hash)
    throw new Error(`Expected MongoDB to hold the release ${key} as it was written, but it holds ${stored}. Load it again.`);
  const replaced = await switchTo(models, key);
  await sweepReleases(connection, [key, replaced ?? key]);
  return { hash, changed: true, records: total };
}

/** Tells the other loads that this one is at work. Throws where one of them took it for dead. */
async function renewLease(models: CatalogueModels, key: string): Promise<void> {
  const { matchedCount } = await persist(() => models.releases.updateOne({ _id: key }, { $currentDate: { lease: true } }));
  if (matchedCount === 0) throw new Error(`The release ${key} was removed by another load while it was written. Load it again.`);
}

function digestDocuments(key: string, digests: readonly PartDigest[]): { _id: string; release: string; parts: string[] }[] {
  const lists = new Map<string, string[]>();
  for (const { part, digest } of digests) {
    const [list = ''] = part.split('/', 1);
    const parts = lists.get(list) ?? [];
    parts.push(`${digest} ${part}`);
    lists.set(list, parts);
  }
  return [...lists].map(([list, parts]) => ({ _id: `${key}/${list}`, release: key, parts }));
}
