import type { Connection } from 'mongoose';
import { KIND_NAMES } from '../engine/facts/kinds.ts';
import { findServed } from './find-served.ts';
import { catalogueModels } from './models/catalogue-models.ts';
import { persist } from './persist.ts';
import { modelOf } from './record-documents.ts';

/** What a release that is to be published is held against. */
export interface ServedContent {
  version: string;
  hash: string;
  /** The day of its data, yyyy-mm-dd. */
  asOf: string;
  /** Records by their kind. */
  counts: Record<string, number>;
  /** How many identifiers are retired. */
  moved: number;
  /** Every identifier in use: `equipment/leopard-2a6`. */
  identifiers: ReadonlySet<string>;
}

/** What is served now, without its records; null where nothing is. */
export async function findServedContent(connection: Connection): Promise<ServedContent | null> {
  const models = catalogueModels(connection);
  const stored = await findServed(models);
  if (stored === null) return null;
  const lists = KIND_NAMES.map((kind) =>
    persist(async () => {
      const records = await modelOf(models, kind).find({ release: stored._id }, { id: 1 }).lean();
      return records.map(({ id }) => `${kind}/${id}`);
    }),
  );
  const { version, hash, counts, moved, dataset } = stored;
  return { version, hash, asOf: dataset.asOf, counts, moved: moved.length, identifiers: new Set((await Promise.all(lists)).flat()) };
}
