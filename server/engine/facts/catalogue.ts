import { append } from './append.ts';
import type {
  AssertionRecord,
  BanRecord,
  ClearanceRecord,
  ConfigurationRecord,
  ConsentRecord,
  EquipmentTypeRecord,
  FrameworkRecord,
  PracticeRecord,
  ProductionLineRecord,
  RecordByKind,
  Records,
  SupplyTypeRecord,
  Term,
} from './records.ts';
import { byKind, KINDS, type Kind } from './kinds.ts';
import type { DatedClaim } from './page-days.ts';

export type ItemRecord = EquipmentTypeRecord | SupplyTypeRecord;

/** The records of every kind by the key of the kind: nations and their lists by alpha-3 code, all others by identifier. */
type RecordMaps = { [K in Kind]: ReadonlyMap<string, RecordByKind[K]> };

/** A supply that a list of its own says to be qualified for a host, at an interface. */
export interface QualifiedSupply {
  supply: string;
  interface: string;
}

/** One release of the catalogue, joined for questions: every record by its identifier, families with their members. */
export interface Catalogue extends RecordMaps {
  categories: ReadonlyMap<string, Term>;
  interfaceKinds: ReadonlyMap<string, Term>;
  /** Place of each kind of interface in the vocabulary, from 0. */
  placeOfKind: ReadonlyMap<string, number>;
  features: ReadonlyMap<string, Term>;
  /** What has to hold besides a fit: the sentences that records name by their identifier. */
  conditions: ReadonlyMap<string, Term>;
  /** Why something is so, in every language, by the English sentence that records write. */
  reasons: ReadonlyMap<string, Term>;
  topics: ReadonlyMap<string, Term>;
  /** By alpha-3 code in small letters: nations that only grant consent or make items. */
  partnerNations: ReadonlyMap<string, Term>;
  /** Direct members of a family, by the family's identifier. */
  members: ReadonlyMap<string, readonly string[]>;
  /** Pairwise assertions by each of the two ends. */
  assertionsByEnd: ReadonlyMap<string, readonly AssertionRecord[]>;
  combinations: readonly AssertionRecord[];
  /** What is said of pairs only after the day, by each of the two ends. */
  laterByEnd: ReadonlyMap<string, readonly DatedClaim[]>;
  /** Ports of supplies whose list of qualified hosts names a host, by that host. */
  qualifiedFor: ReadonlyMap<string, readonly QualifiedSupply[]>;
  /** Nations with an entry of an item, whatever its status and day, by item. */
  holdersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Bans, withdrawals and restrictions by each item that they name. */
  bansByItem: ReadonlyMap<string, readonly BanRecord[]>;
  /** What national fleets have fitted or integrated, by item. */
  configurationsByItem: ReadonlyMap<string, readonly ConfigurationRecord[]>;
  /** What national fleets are or are not used as, by item. */
  practicesByItem: ReadonlyMap<string, readonly PracticeRecord[]>;
  /** Clearances by each of the two ends of the pair. */
  clearancesByEnd: ReadonlyMap<string, readonly ClearanceRecord[]>;
  /** Re-export consents by item. */
  consentsByItem: ReadonlyMap<string, readonly ConsentRecord[]>;
  /** Production lines by item. */
  productionByItem: ReadonlyMap<string, readonly ProductionLineRecord[]>;
  /** Procurement frames by item. */
  frameworksByItem: ReadonlyMap<string, readonly FrameworkRecord[]>;
  /** Identifiers of items by NATO stock number without dashes. */
  itemsByStockNumber: ReadonlyMap<string, readonly string[]>;
  moved: Readonly<Record<string, string>>;
  /** The records it was joined from, in the order of their identifiers. */
  records: Records;
}

/**
 * Joins the records of one release. Pure; the order of the records doesn't matter to any answer.
 *
 * @param later What is said of pairs only after the day of which the records are.
 */
export function createCatalogue(unordered: Records, later: readonly DatedClaim[] = []): Catalogue {
  const records = inOrder(unordered);
  const members = new Map<string, string[]>();
  for (const item of [...records.equipment, ...records.supplies]) {
    if (item.variantOf !== undefined) append(members, item.variantOf, item.id);
  }
  for (const ids of members.values()) ids.sort();
  const assertionsByEnd = new Map<string, AssertionRecord[]>();
  for (const assertion of records.assertions) {
    for (const end of new Set(assertion.between)) append(assertionsByEnd, end, assertion);
  }
  const laterByEnd = new Map<string, DatedClaim[]>();
  for (const claim of later) for (const end of new Set(claim.between)) append(laterByEnd, end, claim);
  const qualifiedFor = new Map<string, QualifiedSupply[]>();
  for (const supply of records.supplies) {
    for (const port of supply.ports ?? []) {
      for (const { item } of port.qualified ?? [])
        if (item !== undefined) append(qualifiedFor, item, { supply: supply.id, interface: port.interface });
    }
  }
  const holdersOf = new Map<string, Set<string>>();
  for (const { nation, holdings } of records.holdings)
    for (const { item } of holdings) holdersOf.set(item, (holdersOf.get(item) ?? new Set()).add(nation));
  const bansByItem = new Map<string, BanRecord[]>();
  for (const ban of records.bans) for (const id of new Set([...(ban.items ?? []), ...(ban.between ?? [])])) append(bansByItem, id, ban);
  const configurationsByItem = new Map<string, ConfigurationRecord[]>();
  for (const one of records.configurations) append(configurationsByItem, one.item, one);
  const practicesByItem = new Map<string, PracticeRecord[]>();
  for (const one of records.practices) append(practicesByItem, one.item, one);
  const clearancesByEnd = new Map<string, ClearanceRecord[]>();
  for (const clearance of records.clearances) for (const end of new Set(clearance.between)) append(clearancesByEnd, end, clearance);
  const consentsByItem = new Map<string, ConsentRecord[]>();
  for (const consent of records.consents) append(consentsByItem, consent.item, consent);
  const itemsByStockNumber = new Map<string, string[]>();
  for (const { nsn, id } of records.supplies) if (nsn !== undefined) append(itemsByStockNumber, nsn.replaceAll('-', ''), id);
  return {
    ...mapsOf(records),
    categories: byId(records.vocabulary.categories),
    interfaceKinds: byId(records.vocabulary['interface-kinds']),
    placeOfKind: new Map(records.vocabulary['interface-kinds'].map(({ id }, at) => [id, at])),
    features: byId(records.vocabulary.features),
    conditions: byId(records.vocabulary.conditions),
    reasons: new Map(records.vocabulary.reasons.map((term) => [term.name, term])),
    topics: byId(records.vocabulary.topics),
    partnerNations: byId(records.vocabulary['partner-nations']),
    members,
    assertionsByEnd,
    combinations: records.assertions.filter((assertion) => assertion.combination !== undefined),
    laterByEnd,
    qualifiedFor,
    holdersOf,
    bansByItem,
    configurationsByItem,
    practicesByItem,
    clearancesByEnd,
    consentsByItem,
    productionByItem: byItems(records.production),
    frameworksByItem: byItems(records.frameworks),
    itemsByStockNumber,
    moved: records.moved,
    records,
  };
}

/** The equipment or supply record of an identifier; undefined where there is none. */
export function itemOf(catalogue: Catalogue, id: string): ItemRecord | undefined {
  return catalogue.equipment.get(id) ?? catalogue.supplies.get(id);
}

/** An item with its base variant, family and so on, the item itself first. Safe against a loop in the data. */
export function ancestryOf(catalogue: Catalogue, id: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = itemOf(catalogue, at)?.variantOf) line.push(at);
  return line;
}

/** Every member below a family, at any depth, without the family itself. */
export function descendantsOf(catalogue: Catalogue, id: string): string[] {
  const found = new Set<string>();
  const queue = [id];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const member of catalogue.members.get(at) ?? []) {
      if (!found.has(member)) {
        found.add(member);
        queue.push(member);
      }
    }
  }
  return [...found];
}

/** A category with the categories above it, itself first. */
export function categoryLine(catalogue: Catalogue, id: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = catalogue.categories.get(at)?.parent) line.push(at);
  return line;
}

/** Records in the order of their identifiers: storage and files give them in orders of their own, and lists in answers must not differ. */
function inOrder(records: Records): Records {
  const sorted = byKind((kind) => [...records[kind]].sort((one, other) => (one.id < other.id ? -1 : 1)));
  return { ...records, ...(sorted as Pick<Records, Kind>) };
}

function mapsOf(records: Records): RecordMaps {
  const keyOf = (kind: Kind, record: object) => String((record as Record<string, unknown>)[KINDS[kind].key]);
  return byKind((kind) => new Map(records[kind].map((record) => [keyOf(kind, record), record]))) as RecordMaps;
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function byItems<T extends { items: string[] }>(records: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const record of records) for (const item of new Set(record.items)) append(map, item, record);
  return map;
}
