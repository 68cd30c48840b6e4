/** What one catalogue record is. The shapes are generated from schema/seed, so that seed, storage and engine can't drift apart. */
export type {
  AssertionRecord,
  ClearanceRecord,
  ConsentRecord,
  FrameworkRecord,
  ProductionLineRecord,
  CompleteList,
  Conformance,
  EquipmentTypeRecord,
  Evidence,
  EvidenceGrade,
  HoldingEntry,
  HoldingStatus,
  HoldingsRecord,
  InterfaceSpecRecord,
  NationRecord,
  NationResponse,
  Parameters,
  Port,
  Purpose,
  RecordByKind,
  Relation,
  Requirement,
  ResponsesRecord,
  SourceRecord,
  StandardRecord,
  SupplyTypeRecord,
} from './generated/records.ts';
import type { RecordByKind } from './generated/records.ts';

/** What the guest brings may not exceed what the host bears: names of two parameters. */
export interface Limit {
  guest: string;
  host: string;
  /** Where one of the two values is not recorded, the answer is unknown. */
  decisive?: boolean;
  /** The guest may be loaded with less: a smaller zone, a lighter load. */
  reducible?: boolean;
}

/** One entry of a vocabulary file. Which of the optional fields apply depends on the vocabulary. */
export interface Term {
  id: string;
  name: string;
  aliases?: string[];
  parent?: string;
  kind?: string;
  roles?: 'HOST_GUEST' | 'PEER';
  decides?: string[];
  limits?: Limit[];
  /** Parameters with a list of values of which both ends need one in common. */
  common?: string[];
  conditions?: string[];
  /** The guest's ports of this kind stand in for one another. */
  either?: boolean;
  /** For a category: what its items take is stated as a whole, so that an arm of another kind is a no. */
  statesWhole?: boolean;
  /** Whose permission is needed besides the fit. */
  clearance?: 'BOTH_NATIONS' | 'USER_NATION';
  otherwise?: Partial<Record<string, 'CONDITIONAL' | 'INCOMPATIBLE' | 'UNKNOWN'>>;
  sharesBy?: 'INTERFACE' | 'QUALIFIED_LIST';
}

/** The folders of the seed, as one release of the catalogue holds them. `moved` maps retired identifiers to their successors. */
export interface Records {
  equipment: RecordByKind['equipment'][];
  supplies: RecordByKind['supply'][];
  interfaces: RecordByKind['interface'][];
  standards: RecordByKind['standard'][];
  nations: RecordByKind['nation'][];
  holdings: RecordByKind['holdings'][];
  responses: RecordByKind['responses'][];
  assertions: RecordByKind['assertion'][];
  clearances: RecordByKind['clearance'][];
  consents: RecordByKind['consent'][];
  production: RecordByKind['production'][];
  frameworks: RecordByKind['framework'][];
  sources: RecordByKind['source'][];
  vocabulary: { categories: Term[]; 'interface-kinds': Term[]; features: Term[]; topics: Term[]; 'partner-nations': Term[] };
  moved: Record<string, string>;
}
