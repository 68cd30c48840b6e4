import mongoose, { type Connection, type Model } from 'mongoose';
import type { RecordByKind } from '../../engine/facts/generated/records.ts';
import type { Term } from '../../engine/facts/records.ts';
import { schemaOfRecord } from './schema-of-record.ts';

/** A record as it is stored: `_id` is "<release>/<id>", so that two releases never touch. */
export type Stored<T> = T & { _id: string; release: string };

/** One release: staged first, complete once every record is written, replaced once another one was served after it. */
export interface StoredRelease {
  _id: string;
  version: string;
  hash: string;
  /** Version and digest of the seed files that it was made of. */
  source: string;
  state: 'STAGED' | 'COMPLETE' | 'REPLACED';
  loadedAt: Date;
  counts: Record<string, number>;
  moved: { from: string; to: string }[];
}

/** The single document that says which release is served. Its update is the commit of a load. */
export interface StoredPointer {
  _id: 'current';
  release: string;
}

export interface StoredVocabulary {
  _id: string;
  release: string;
  id: string;
  terms: Term[];
}

export interface CatalogueModels {
  equipment: Model<Stored<RecordByKind['equipment']>>;
  supplies: Model<Stored<RecordByKind['supply']>>;
  interfaces: Model<Stored<RecordByKind['interface']>>;
  standards: Model<Stored<RecordByKind['standard']>>;
  nations: Model<Stored<RecordByKind['nation']>>;
  holdings: Model<Stored<RecordByKind['holdings']>>;
  responses: Model<Stored<RecordByKind['responses']>>;
  assertions: Model<Stored<RecordByKind['assertion']>>;
  clearances: Model<Stored<RecordByKind['clearance']>>;
  consents: Model<Stored<RecordByKind['consent']>>;
  production: Model<Stored<RecordByKind['production']>>;
  frameworks: Model<Stored<RecordByKind['framework']>>;
  sources: Model<Stored<RecordByKind['source']>>;
  vocabularies: Model<StoredVocabulary>;
  releases: Model<StoredRelease>;
  pointers: Model<StoredPointer>;
}

/** Collections that hold records, with the schema each meets. */
export const RECORD_COLLECTIONS = {
  equipment: 'equipment',
  supplies: 'supply',
  interfaces: 'interface',
  standards: 'standard',
  nations: 'nation',
  holdings: 'holdings',
  responses: 'responses',
  assertions: 'assertion',
  clearances: 'clearance',
  consents: 'consent',
  production: 'production',
  frameworks: 'framework',
  sources: 'source',
} as const;
export type RecordCollection = keyof typeof RECORD_COLLECTIONS;

/** Registers every model on a connection, once; later calls return the same ones. */
export function catalogueModels(connection: Connection): CatalogueModels {
  const known = registered.get(connection);
  if (known !== undefined) return known;
  const records = Object.fromEntries(
    Object.entries(RECORD_COLLECTIONS).map(([collection, schema]) => [
      collection,
      connection.model(collection, schemaOfRecord(schema), collection),
    ]),
  );
  const models = {
    ...records,
    vocabularies: connection.model('vocabularies', vocabularySchema(), 'vocabularies'),
    releases: connection.model('releases', releaseSchema(), 'releases'),
    pointers: connection.model(
      'pointers',
      new mongoose.Schema({ _id: String, release: String }, { strict: 'throw', versionKey: false }),
      'pointers',
    ),
  } as unknown as CatalogueModels;
  registered.set(connection, models);
  return models;
}

const registered = new WeakMap<Connection, CatalogueModels>();

function vocabularySchema(): mongoose.Schema {
  const text = { type: [String], default: undefined };
  const otherwise = { type: Map, of: String };
  const limit = { guest: String, host: String, decisive: Boolean, reducible: Boolean };
  const limits = { type: [new mongoose.Schema(limit, { _id: false, id: false, strict: 'throw' })], default: undefined };
  const term = {
    id: String,
    name: String,
    aliases: text,
    parent: String,
    kind: String,
    roles: String,
    decides: text,
    statesWhole: Boolean,
    limits,
    common: text,
    conditions: text,
    either: Boolean,
    clearance: String,
    otherwise,
    sharesBy: String,
  };
  const terms = [new mongoose.Schema(term, { _id: false, id: false, strict: 'throw' })];
  return new mongoose.Schema(
    { _id: String, release: { type: String, index: true }, id: String, terms },
    { strict: 'throw', id: false, versionKey: false },
  );
}

function releaseSchema(): mongoose.Schema {
  const moved = [new mongoose.Schema({ from: String, to: String }, { _id: false })];
  const paths = {
    _id: String,
    version: String,
    hash: String,
    source: String,
    state: String,
    loadedAt: Date,
    counts: { type: Map, of: Number },
    moved,
  };
  return new mongoose.Schema(paths, { strict: 'throw', versionKey: false });
}
