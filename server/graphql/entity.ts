import type { ScopeOfCell } from '../engine/index/compatibility-index.ts';
import type { FoundHolding } from '../release/found-holding.ts';
import type { FoundResponse } from '../release/read-gateway.ts';
import type {
  ClearanceRecord,
  ConsentRecord,
  Evidence,
  EquipmentTypeRecord,
  FrameworkRecord,
  InterfaceSpecRecord,
  NationRecord,
  ProductionLineRecord,
  Relation,
  SourceRecord,
  StandardRecord,
  SupplyTypeRecord,
  Term,
} from '../engine/facts/records.ts';

/** What an asker called the thing that was looked up: whose it is may be said there ("German Leopard 2A6"). Missing of what was reached otherwise. */
type Called = { calledBy?: string | undefined };

/** A record on its way to the asker, with the name of its type in the schema. */
export type EquipmentEntity = { __typename: 'EquipmentType'; record: EquipmentTypeRecord } & Called;
export type SupplyEntity = { __typename: 'SupplyType'; record: SupplyTypeRecord } & Called;
export type InterfaceEntity = { __typename: 'InterfaceSpec'; record: InterfaceSpecRecord };
export type StandardEntity = { __typename: 'Standard'; record: StandardRecord };
export type NationEntity = { __typename: 'Nation'; record: NationRecord };
export type CategoryEntity = { __typename: 'Category'; record: Term };
export type TopicEntity = { __typename: 'Topic'; record: Term };
export type SourceEntity = { __typename: 'Source'; record: SourceRecord };
export type HoldingEntity = { __typename: 'Holding'; found: FoundHolding };
export type ProductionEntity = { __typename: 'ProductionLine'; record: ProductionLineRecord };
export type FrameworkEntity = { __typename: 'Framework'; record: FrameworkRecord };
export type ConsentEntity = { __typename: 'Consent'; record: ConsentRecord };
export type ClearanceEntity = { __typename: 'Clearance'; record: ClearanceRecord };
export type InterfaceKindEntity = { __typename: 'InterfaceKind'; record: Term };
export type FeatureEntity = { __typename: 'Feature'; record: Term };
/** What a question may name. */
export type NamedEntity = EquipmentEntity | SupplyEntity | InterfaceEntity | StandardEntity | NationEntity | CategoryEntity | TopicEntity;
/** What has no name of its own that a question takes: it is reached by its identifier, by lists and by what it belongs to. */
export type PlainEntity =
  SourceEntity | ProductionEntity | FrameworkEntity | ConsentEntity | ClearanceEntity | InterfaceKindEntity | FeatureEntity;
export type Entity = NamedEntity | PlainEntity | HoldingEntity;

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
  /** Whose row or column is asked about, alpha-3, beside each; anybody's where it is undefined. */
  rowNations: readonly (string | undefined)[];
  columnNations: readonly (string | undefined)[];
  relation: Relation | undefined;
  asOf: string;
  codes: Uint8Array;
  /** On which purposes a cell is judged, by number of its row and column. */
  scopeAt: ScopeOfCell;
}

export type TypeName = Entity['__typename'];
export type NamedType = NamedEntity['__typename'];
export type PlainType = PlainEntity['__typename'];

/** Types of what a nation holds. */
export const ITEMS = ['EquipmentType', 'SupplyType'] as const;
/** Types of what a verdict is asked about. */
export const SUBJECTS = ['EquipmentType', 'SupplyType', 'InterfaceSpec'] as const;
