import type { FoundHolding, FoundResponse } from '../access/read-gateway.ts';
import type { CompiledRelease } from '../access/compiled-release.ts';
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
} from '../engine/records.ts';

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
  const { catalogue } = release;
  const global = readGlobalId(id);
  const key = global?.key ?? successorOf(catalogue.moved, id) ?? id;
  const found = [
    wrap('EquipmentType', catalogue.equipment.get(key)),
    wrap('SupplyType', catalogue.supplies.get(key)),
    wrap('InterfaceSpec', catalogue.interfaces.get(key)),
    wrap('Standard', catalogue.standards.get(key)),
    wrap('Nation', catalogue.nations.get(key.toUpperCase())),
    wrap('Category', catalogue.categories.get(key)),
    wrap('Topic', catalogue.topics.get(key)),
  ].filter((one) => one !== undefined) as NamedEntity[];
  return global === undefined ? found[0] : found.find((one) => one.__typename === global.type);
}

/** Where a retired identifier leads. An identifier comes from outside: "constructor" is no key of the list. */
function successorOf(moved: Readonly<Record<string, string>>, id: string): string | undefined {
  return Object.hasOwn(moved, id) ? moved[id] : undefined;
}

function wrap(type: TypeName, record: object | undefined): object | undefined {
  return record === undefined ? undefined : { __typename: type, record };
}
