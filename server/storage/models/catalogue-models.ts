import mongoose, { type Connection, type Model } from 'mongoose';
import { byKind, ENTRY_KINDS, type Kind } from '../../engine/facts/kinds.ts';
import type { DatasetRecord, RecordByKind, Term } from '../../engine/facts/records.ts';
import { schemaOfEntries, schemaOfKind, schemaOfVocabulary } from './schema-of-record.ts';

/** A record as it is stored: `_id` is "<release>/<id>", so that two releases never touch. */
export type Stored<T> = T & { _id: string; release: string };

/** An entry of the long list of a record, as it is stored: the record's identifier, and its place in the list. */
export interface StoredEntry {
  _id: string;
  release: string;
  list: string;
  at: number;
}

/** One release: staged first, complete once every record is written, replaced once another one was served after it. */
export interface StoredRelease {
  _id: string;
  version: string;
  hash: string;
  /** What it was made of: version, digest of the seed files, shape. */
  source: string;
  /** How its documents are laid out: one that is stored in another way is written anew. */
  form: string;
  state: 'STAGED' | 'COMPLETE' | 'REPLACED';
  loadedAt: Date;
  /** When its load was last known to be at work, by the clock of the server. */
  lease?: Date;
  counts: Record<string, number>;
  moved: { from: string; to: string }[];
  dataset: DatasetRecord;
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

/** The digests of the parts of a release that begin alike (`equipment`), each as "<digest> <part>": what is stored is held against them. */
export interface StoredDigests {
  _id: string;
  release: string;
  parts: string[];
}

/** Every model: one a kind of record, under its name. */
export type CatalogueModels = { [K in Kind]: Model<Stored<RecordByKind[K]>> } & {
  /** Entries of the long lists, by the kind of their record. */
  entries: Partial<Record<Kind, Model<StoredEntry>>>;
  vocabularies: Model<StoredVocabulary>;
  digests: Model<StoredDigests>;
  releases: Model<StoredRelease>;
  pointers: Model<StoredPointer>;
};

/** Registers every model on a connection, once; later calls return the same ones. */
export function catalogueModels(connection: Connection): CatalogueModels {
  const known = registered.get(connection);
  if (known !== undefined) return known;
  const records = byKind((kind) => connection.model(kind, schemaOfKind(kind), kind));
  const entries = ENTRY_KINDS.map((kind) => [kind, connection.model(`${kind}-entries`, schemaOfEntries(kind), `${kind}-entries`)]);
  const models = {
    ...records,
    entries: Object.fromEntries(entries) as CatalogueModels['entries'],
    vocabularies: connection.model('vocabularies', schemaOfVocabulary(), 'vocabularies'),
    digests: connection.model('digests', digestsSchema(), 'digests'),
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

// By the connection, which whoever opened it closes: what was registered on it is forgotten with it.
const registered = new WeakMap<Connection, CatalogueModels>();

function digestsSchema(): mongoose.Schema {
  return new mongoose.Schema({ _id: String, release: String, parts: [String] }, { strict: 'throw', versionKey: false }).index({
    release: 1,
  });
}

function releaseSchema(): mongoose.Schema {
  const moved = [new mongoose.Schema({ from: String, to: String }, { _id: false })];
  const paths = {
    _id: String,
    version: String,
    hash: String,
    source: String,
    form: String,
    state: String,
    loadedAt: Date,
    lease: Date,
    counts: { type: Map, of: Number },
    moved,
    dataset: new mongoose.Schema({ asOf: { type: String, required: true } }, { _id: false, strict: 'throw' }),
  };
  return new mongoose.Schema(paths, { strict: 'throw', versionKey: false });
}
