import type { FoundHolding, FoundResponse } from '../release/read-gateway.ts';
import type { CompiledRelease } from '../release/compiled-release.ts';
import type {
  Evidence,
  EquipmentTypeRecord,
  InterfaceSpecRecord,
  NationRecord,
  Relation,
  SourceRecord,
  StandardRecord,
  SupplyTypeRecord,
  Term,
} from '../engine/facts/records.ts';

/** A record on its way to the asker, with the name of its type in the schema. */
export type EquipmentEntity = { __typename: 'EquipmentType'; record: EquipmentTypeRecord };
export type SupplyEntity = { __typename: 'SupplyType'; record: SupplyTypeRecord };
export type InterfaceEntity = { __typename: 'InterfaceSpec'; record: InterfaceSpecRecord };
export type StandardEntity = { __typename: 'Standard'; record: StandardRecord };
export type NationEntity = { __typename: 'Nation'; record: NationRecord };
export type CategoryEntity = { __typename: 'Category'; record: Term };
export type TopicEntity = { __typename: 'Topic'; record: Term };
export type SourceEntity = { __typename: 'Source'; record: SourceRecord };
export type HoldingEntity = { __typename: 'Holding'; found: FoundHolding };
export type NamedEntity = EquipmentEntity | SupplyEntity | InterfaceEntity | StandardEntity | NationEntity | CategoryEntity | TopicEntity;
export type Entity = NamedEntity | SourceEntity | HoldingEntity;

/** An answer of a nation; `found` is missing where the catalogue does not know. */
export interface ResponseEntity {
  nation: string;
  standard: string;
  found?: FoundResponse;
}
export interface EditionEntity {
  standard: StandardRecord;
  edition: NonNullable<StandardRecord['editions']>[number];
}
export interface ConformingFact {
  item: EquipmentEntity | SupplyEntity;
  evidence: readonly Evidence[];
}
export interface NearMissFact {
  other: string;
  reason: string;
  evidence: readonly Evidence[];
}

/** A matrix on its way to the asker: identifiers, and the codes of every pair row by row. */
export interface MatrixEntity {
  rows: string[];
  columns: string[];
  relation: Relation | undefined;
  asOf: string;
  codes: Uint8Array;
}

export type TypeName = Entity['__typename'];

/** Opaque global identifier of a record: base64url of "Type:key". */
export function globalIdOf(type: TypeName, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Reads a global identifier; undefined for anything else, such as a slug. */
export function readGlobalId(id: string): { type: TypeName; key: string } | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return undefined;
  const match = /^([A-Z][A-Za-z]+):([A-Za-z0-9:-]+)$/.exec(Buffer.from(id, 'base64url').toString('utf8'));
  if (match === null) return undefined;
  const [, type = '', key = ''] = match;
  return (TYPES as readonly string[]).includes(type) ? { type: type as TypeName, key } : undefined;
}

const TYPES: readonly TypeName[] = [
  'EquipmentType',
  'SupplyType',
  'InterfaceSpec',
  'Standard',
  'Nation',
  'Category',
  'Topic',
  'Source',
  'Holding',
];

/** Key of a record within its type: what follows the colon of its global identifier. */
export function keyOf(entity: Entity): string {
  if (entity.__typename === 'Holding') return `${entity.found.nation}:${entity.found.at}`;
  return entity.__typename === 'Nation' ? entity.record.code : entity.record.id;
}

/** The named thing of an identifier, whatever its kind; retired identifiers lead to their successors. */
export function findEntity(release: CompiledRelease, id: string): NamedEntity | undefined {
  // Slugs come first: they are what nearly every look-up brings, and no global identifier is a slug.
  const named = findByKey(release, release.catalogue.moved[id] ?? id);
  if (named !== undefined) return named;
  const global = readGlobalId(id);
  if (global === undefined) return undefined;
  return FINDERS.map((find) => find(release, global.key)).find((one) => one?.__typename === global.type);
}

function findByKey(release: CompiledRelease, key: string): NamedEntity | undefined {
  for (const find of FINDERS) {
    const found = find(release, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Look-ups by kind, in the order in which kinds are tried. */
const FINDERS: readonly ((release: CompiledRelease, key: string) => NamedEntity | undefined)[] = [
  ({ catalogue }, key) => wrap('EquipmentType', catalogue.equipment.get(key)),
  ({ catalogue }, key) => wrap('SupplyType', catalogue.supplies.get(key)),
  ({ catalogue }, key) => wrap('InterfaceSpec', catalogue.interfaces.get(key)),
  ({ catalogue }, key) => wrap('Standard', catalogue.standards.get(key)),
  ({ catalogue }, key) => wrap('Nation', catalogue.nations.get(key.length === 3 ? key.toUpperCase() : key)),
  ({ catalogue }, key) => wrap('Category', catalogue.categories.get(key)),
  ({ catalogue }, key) => wrap('Topic', catalogue.topics.get(key)),
];

function wrap<T extends NamedEntity['__typename']>(
  type: T,
  record: Extract<NamedEntity, { __typename: T }>['record'] | undefined,
): Extract<NamedEntity, { __typename: T }> | undefined {
  return record === undefined ? undefined : ({ __typename: type, record } as Extract<NamedEntity, { __typename: T }>);
}
