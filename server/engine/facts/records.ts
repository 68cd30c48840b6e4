/** What one catalogue record is. The shapes are generated from schema/seed, so that seed, storage and engine can't drift apart. */
export type {
  AssertionRecord,
  BanRecord,
  ClaimEntry,
  ClosedList,
  ClearanceRecord,
  ConditionUse,
  ConfigurationRecord,
  ConsentRecord,
  FrameworkRecord,
  HeldOnlyBy,
  ProductionLineRecord,
  ClosedCategory,
  Conformance,
  DatasetRecord,
  EquipmentTypeRecord,
  Evidence,
  EvidenceGrade,
  HoldingEntry,
  HoldingEvidence,
  HoldingProof,
  HoldingStatus,
  HoldingsRecord,
  InterfaceSpecRecord,
  Limit,
  NationRecord,
  NationResponse,
  NotHeld,
  Parameters,
  Port,
  PracticeRecord,
  Purpose,
  RecordByKind,
  Relation,
  Requirement,
  ResponsesRecord,
  SourceRecord,
  StandardRecord,
  SupplyTypeRecord,
  Term,
} from './generated/records.ts';
import type { DatasetRecord, RecordByKind, Term } from './generated/records.ts';
import type { Kind, VocabularyName } from './kinds.ts';

/** The records of one release of the catalogue, by kind. */
export type Records = { [K in Kind]: RecordByKind[K][] } & {
  vocabulary: Record<VocabularyName, Term[]>;
  /** Retired identifiers, each with its successor. */
  moved: Record<string, string>;
  /** What is true of the data as a whole: its day. */
  dataset: DatasetRecord;
};
