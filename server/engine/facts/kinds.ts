/** What a kind of record is called where. */
interface RecordKind {
  /** Its shape: schema/seed/<schema>.schema.json. */
  schema: string;
  /** The field by which a catalogue looks its records up. */
  key: string;
  /** A question may name it: its identifiers are told apart from those of every other kind that is named. */
  named?: boolean;
  /** Its list whose entries are facts of their own, each stored and hashed as a document: it grows without end. */
  entries?: string;
}

/**
 * Every kind of record, by the folder of the seed in which it stands; the list of a release and the collection of the database bear the same
 * name. Reading, linting, collecting, storing, joining and comparing go by this table: a new kind is a line here, its schema and its records.
 */
export const KINDS = {
  nations: { schema: 'nation', key: 'code' },
  standards: { schema: 'standard', key: 'id', named: true },
  interfaces: { schema: 'interface', key: 'id', named: true },
  equipment: { schema: 'equipment', key: 'id', named: true },
  supplies: { schema: 'supply', key: 'id', named: true },
  holdings: { schema: 'holdings', key: 'nation', entries: 'holdings' },
  responses: { schema: 'responses', key: 'nation' },
  assertions: { schema: 'assertion', key: 'id' },
  clearances: { schema: 'clearance', key: 'id' },
  configurations: { schema: 'configuration', key: 'id' },
  practices: { schema: 'practice', key: 'id' },
  bans: { schema: 'ban', key: 'id' },
  consents: { schema: 'consent', key: 'id' },
  production: { schema: 'production', key: 'id' },
  frameworks: { schema: 'framework', key: 'id' },
  sources: { schema: 'source', key: 'id' },
} as const satisfies Record<string, RecordKind>;

export type Kind = keyof typeof KINDS;
/** The kinds in the order of the table. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
/** Kinds whose records a question may name. */
export const NAMED_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => 'named' in KINDS[kind]);
/** Kinds with a list whose entries stand for themselves. */
export const ENTRY_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => 'entries' in KINDS[kind]);

/** The lists of terms, each a file of seed/vocabulary. */
export const VOCABULARIES = ['categories', 'interface-kinds', 'features', 'conditions', 'reasons', 'topics', 'partner-nations'] as const;
export type VocabularyName = (typeof VOCABULARIES)[number];

/** One value for each kind. */
export function byKind<T>(valueOf: (kind: Kind) => T): Record<Kind, T> {
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, valueOf(kind)])) as Record<Kind, T>;
}

/** One value for each vocabulary. */
export function byVocabulary<T>(valueOf: (name: VocabularyName) => T): Record<VocabularyName, T> {
  return Object.fromEntries(VOCABULARIES.map((name) => [name, valueOf(name)])) as Record<VocabularyName, T>;
}
