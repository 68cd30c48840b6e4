import mongoose, { type Model } from 'mongoose';
import { ENTRY_KINDS, KIND_NAMES, type Kind } from '../engine/facts/kinds.ts';
import { entryListOf, partsOf, recordOfParts } from '../engine/facts/record-parts.ts';
import type { CatalogueModels, StoredEntry } from './models/catalogue-models.ts';
import { persist } from './persist.ts';

const BATCH = 500;

/** Writes the records of one kind as documents of a release: one a record, and one an entry of its long list. */
export async function writeRecords(
  models: CatalogueModels,
  kind: Kind,
  records: readonly { id: string }[],
  release: string,
): Promise<void> {
  const parts = records.map((record) => partsOf(kind, record));
  const heads = parts.map(({ head }) => ({ ...head, _id: `${release}/${head.id}`, release }));
  const entries = parts.flatMap(({ head, entries }) =>
    entries.map((entry, at) => ({ ...entry, _id: `${release}/${head.id}/${at}`, release, list: head.id, at })),
  );
  await insertAll(modelOf(models, kind), heads);
  const { [kind]: entryModel } = models.entries;
  if (entryModel !== undefined) await insertAll(entryModel, entries);
}

/** Reads the records of one kind of a release, as plain objects equal to those written, in the order of their identifiers. */
export async function readRecords(models: CatalogueModels, kind: Kind, release: string): Promise<{ id: string }[]> {
  const heads: { id: string }[] = await modelOf(models, kind).find({ release }).sort({ id: 1 }).lean();
  const records = heads.map(plainRecord) as { id: string }[];
  if (entryListOf(kind) === undefined) return records;
  const lists = new Map<string, object[]>(records.map(({ id }) => [id, []]));
  const stored: StoredEntry[] = (await models.entries[kind]?.find({ release }).sort({ list: 1, at: 1 }).lean()) ?? [];
  for (const { list, at: _at, ...entry } of stored) lists.get(list)?.push(plainRecord(entry));
  return records.map((head) => recordOfParts(kind, { head, entries: lists.get(head.id) ?? [] }));
}

/** Removes every record of a release. */
export async function removeRecords(models: CatalogueModels, release: string): Promise<void> {
  for (const kind of KIND_NAMES) await persist(() => modelOf(models, kind).deleteMany({ release }));
  for (const kind of ENTRY_KINDS) await persist(async () => models.entries[kind]?.deleteMany({ release }));
}

/** The record without what storage added to it. */
export function plainRecord<T extends object>(stored: T): Omit<T, '_id' | 'release'> {
  const { _id, release: _release, ...record } = stored as T & { _id: unknown; release: unknown };
  return record;
}

/** Any model of a record: what is done here is done with every kind alike. */
export function modelOf(models: CatalogueModels, kind: Kind): CatalogueModels['sources'] {
  return models[kind] as CatalogueModels['sources'];
}

/** Inserts documents batch by batch. A batch of which nobody knows how much was written is removed before it is written again. */
export async function insertAll<T extends { _id: string }>(model: Model<T>, documents: readonly object[]): Promise<void> {
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH);
    await persist(async (again) => {
      const ids = batch.map((one) => (one as { _id: string })._id);
      if (again) await model.deleteMany({ _id: mongoose.trusted({ $in: ids }) } as never);
      await model.insertMany(batch as never, { ordered: true });
    });
  }
}
