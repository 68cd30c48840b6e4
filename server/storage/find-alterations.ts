import type { Connection } from 'mongoose';
import { KIND_NAMES, type Kind } from '../engine/facts/kinds.ts';
import { digestOfPart, hashOfParts } from './content-hash.ts';
import { catalogueModels, type CatalogueModels, type StoredEntry, type StoredRelease } from './models/catalogue-models.ts';
import { modelOf, plainRecord } from './record-documents.ts';

/** Documents are read so many at a time: requests have their turn between two batches. */
const BATCH = 50;

/** Called for each part that is stored, with what its digest is made of. */
type OnPart = (part: string, of: string, value: unknown) => void;

/**
 * Holds what MongoDB stores of a release against the digests that were written with it, slowly: documents come in small batches.
 * @returns a line for each part that is altered, missing or was never published; none where the release is whole
 */
export async function findAlterations(connection: Connection, key: string): Promise<string[]> {
  const models = catalogueModels(connection);
  const stored = await models.releases.findById(key).lean();
  if (stored === null) return [`the release ${key} is not stored`];
  const published = await publishedParts(models, key);
  const lines: string[] = [];
  const found: { digest: string }[] = [];
  const hasDigests = published.size > 0;
  if (hasDigests && hashOfParts([...published].map(([, digest]) => ({ digest }))) !== stored.hash)
    lines.push('the list of digests is altered, or the hash of the release');
  await readParts(models, stored, (part, of, value) => {
    const digest = digestOfPart(of, value);
    found.push({ digest });
    const expected = published.get(part);
    published.delete(part);
    if (!hasDigests || expected === digest) return;
    lines.push(`${part} is ${expected === undefined ? 'no part of what was published' : 'altered'}`);
  });
  lines.push(...[...published.keys()].map((part) => `${part} is missing`));
  for (const kind of KIND_NAMES) {
    const records = await modelOf(models, kind).countDocuments({ release: key });
    if (records !== stored.counts[kind]) lines.push(`${kind}: ${records} records instead of ${stored.counts[kind]}`);
  }
  if (lines.length === 0 && hashOfParts(found) !== stored.hash) lines.push('some record is altered, missing or too many');
  return lines;
}

/** The digests that were written, by the part; none for a release that was written before there were any. */
async function publishedParts({ digests }: CatalogueModels, release: string): Promise<Map<string, string>> {
  const lists = await digests.find({ release }).lean();
  return new Map(lists.flatMap(({ parts }) => parts.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))])));
}

async function readParts(models: CatalogueModels, stored: StoredRelease, onPart: OnPart): Promise<void> {
  const release = stored._id;
  for (const kind of KIND_NAMES) {
    for await (const record of modelOf(models, kind).find({ release }).lean().cursor({ batchSize: BATCH }))
      onPart(`${kind}/${record.id}`, kind, plainRecord(record));
    await readEntries(models, kind, release, onPart);
  }
  for (const { id, terms } of await models.vocabularies.find({ release }).lean())
    for (const term of terms) onPart(`vocabulary/${id}/${term.id}`, `vocabulary/${id}`, term);
  for (const { from, to } of stored.moved) onPart(`moved/${from}`, 'moved', [from, to]);
  onPart('dataset', 'dataset', stored.dataset);
}

async function readEntries({ entries }: CatalogueModels, kind: Kind, release: string, onPart: OnPart): Promise<void> {
  const model = entries[kind];
  if (model === undefined) return;
  for await (const stored of model.find({ release }).lean<StoredEntry[]>().cursor({ batchSize: BATCH })) {
    const { list, at, ...entry } = stored as StoredEntry;
    onPart(`${kind}/${list}/${at}`, `${kind}/${list}/${at}`, plainRecord(entry));
  }
}
