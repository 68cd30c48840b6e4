import { ancestryOf, categoryLine, descendantsOf, itemOf, type Catalogue } from './catalogue.ts';
import { addKind, NO_KINDS, type KindSet } from './kind-set.ts';
import { joinPort, type SubjectPort } from './subject-port.ts';
import type { AssertionRecord, Evidence, InterfaceSpecRecord, Port, SupplyTypeRecord, Term } from './records.ts';

type Role = Port['role'];

/** One thing with all that its family says of it. */
export interface FamilyMember {
  id: string;
  name: string;
  kind: 'EQUIPMENT' | 'SUPPLY' | 'INTERFACE';
  /** The item, its base variant, its family... the item first. */
  line: readonly string[];
  /** Members of the family at any depth; empty for a variant. */
  members: readonly string[];
  /** A family or class rather than one variant. */
  generic: boolean;
  /** A way in which its family is fitted for a sortie, rather than a mark of it. */
  fitOut: boolean;
  /** Its category and those above it. */
  categories: readonly string[];
  /** The nation whose variant it is, or the only one that holds it, alpha-3: a question that names no nation is asked for that one. */
  nation: string | undefined;
  /** First user anywhere, as exact as it is known; undefined where it is not. */
  inServiceFrom: string | undefined;
  ports: readonly SubjectPort[];
  features: ReadonlySet<string>;
  featuresAbsent: ReadonlySet<string>;
  nature: SupplyTypeRecord['nature'] | undefined;
  /** What things of its category are made to take, by categories, and by which kind of interface; its own category before those above it. */
  takes: NonNullable<Term['takes']>;
  /** What it takes is stated as a whole: a gun is loaded in one way, a vehicle may carry an arm that nobody recorded. */
  statedWhole: boolean;
  /** NATO stock number, digits only; undefined where none is recorded. */
  stockNumber: string | undefined;
  evidence: readonly Evidence[];
}

/** All that the engine may know, on one day, of one thing that it is asked about. */
export interface Subject extends FamilyMember {
  /** The ports by role, as ends, where their interface and its kind are recorded. */
  ends: Readonly<Record<Role, readonly End[]>>;
  /** Kinds of interface by role. */
  kinds: Readonly<Record<Role, KindSet>>;
  /** Statements on a pair that name it or a family of it. */
  assertions: readonly AssertionRecord[];
}

/** One end of a pair: whose port, to which interface, of which kind. */
export interface End {
  subject: Subject;
  port: SubjectPort;
  spec: InterfaceSpecRecord;
  kind: Term;
  /** As findings name it: `item:port`. */
  ref: string;
}

/** Joins one item or interface of the catalogue of a day with its family; undefined for an identifier that names neither. */
export function joinSubject(catalogue: Catalogue, id: string): Subject | undefined {
  const joined = joinFamily(catalogue, id);
  return joined && withEnds(catalogue, joined);
}

/** An item with all that its family says of it, or an interface as such; whatever the day. Nothing is judged by it. */
export function joinFamily(catalogue: Catalogue, id: string): FamilyMember | undefined {
  const item = itemOf(catalogue, id);
  if (item === undefined) {
    const spec = catalogue.interfaces.get(id);
    return spec && subjectOfInterface(catalogue, spec);
  }
  const line = ancestryOf(catalogue, id);
  const features = new Set<string>();
  const featuresAbsent = new Set<string>();
  const ports = new Map<string, SubjectPort>();
  const lacking = new Set<string>();
  for (const at of line) {
    const record = itemOf(catalogue, at);
    if (record === undefined) continue;
    for (const port of record.ports ?? []) {
      if (!ports.has(port.id) && !lacking.has(port.id)) ports.set(port.id, joinPort(port, at, port.evidence ?? record.evidence));
    }
    for (const id of record.without ?? []) lacking.add(id);
    for (const feature of record.features ?? []) if (!featuresAbsent.has(feature)) features.add(feature);
    for (const feature of record.featuresAbsent ?? []) if (!features.has(feature)) featuresAbsent.add(feature);
  }
  return {
    id,
    name: item.name,
    kind: catalogue.equipment.has(id) ? 'EQUIPMENT' : 'SUPPLY',
    line,
    members: descendantsOf(catalogue, id),
    generic: item.generic === true,
    fitOut: 'fitOut' in item && item.fitOut === true,
    categories: categoryLine(catalogue, item.category),
    nation: catalogue.equipment.has(id) ? (('nation' in item ? item.nation : undefined) ?? soleHolder(catalogue, id)) : undefined,
    inServiceFrom: line.map((at) => itemOf(catalogue, at)?.inServiceFrom).find((from) => from !== undefined),
    ports: [...ports.values()],
    features,
    featuresAbsent,
    nature: 'nature' in item ? item.nature : undefined,
    statedWhole: categoryLine(catalogue, item.category).some((one) => catalogue.categories.get(one)?.statesWhole === true),
    takes: categoryLine(catalogue, item.category).flatMap((one) => catalogue.categories.get(one)?.takes ?? []),
    stockNumber: 'nsn' in item ? item.nsn?.replaceAll('-', '') : undefined,
    evidence: item.evidence,
  };
}

/** The one nation that holds an item; undefined where none or several do. */
function soleHolder(catalogue: Catalogue, id: string): string | undefined {
  const nations = catalogue.holdersOf.get(id);
  return nations?.size === 1 ? [...nations][0] : undefined;
}

/** An interface asked about as such ("14.5x114 mm") stands for anything made to it, on either side. */
function subjectOfInterface(catalogue: Catalogue, spec: InterfaceSpecRecord): FamilyMember {
  const peer = catalogue.interfaceKinds.get(spec.kind)?.roles === 'PEER';
  const portWithRole = (role: Role): SubjectPort => ({
    id: role.toLowerCase(),
    role,
    interface: spec.id,
    purpose: 'MAIN_ARMAMENT',
    owner: spec.id,
    evidence: spec.evidence,
  });
  return {
    id: spec.id,
    name: spec.name,
    kind: 'INTERFACE',
    line: [spec.id],
    members: [],
    generic: false,
    fitOut: false,
    categories: [],
    nation: undefined,
    inServiceFrom: undefined,
    ports: peer ? [portWithRole('PEER')] : [portWithRole('GUEST'), portWithRole('HOST')],
    features: new Set(),
    featuresAbsent: new Set(),
    nature: undefined,
    statedWhole: false,
    takes: [],
    stockNumber: undefined,
    evidence: spec.evidence,
  };
}

function withEnds(catalogue: Catalogue, known: FamilyMember): Subject {
  const ends: Record<Role, End[]> = { HOST: [], GUEST: [], PEER: [] };
  const kinds: Record<Role, KindSet> = { HOST: NO_KINDS, GUEST: NO_KINDS, PEER: NO_KINDS };
  const assertions = [...new Set(known.line.flatMap((id) => catalogue.assertionsByEnd.get(id) ?? []))];
  const subject = subjectFrom(known, { ends, kinds, assertions });
  for (const port of known.ports) {
    const spec = catalogue.interfaces.get(port.interface);
    const kind = catalogue.interfaceKinds.get(spec?.kind ?? '');
    if (spec === undefined || kind === undefined) continue;
    ends[port.role].push({ subject, port, spec, kind, ref: `${known.id}:${port.id}` });
    kinds[port.role] = addKind(catalogue, kinds[port.role], kind.id);
  }
  return subject;
}

/** A thing with the ends, kinds and statements given: in one shape, whatever it is and however it was cut. */
export function subjectFrom(known: FamilyMember, { ends, kinds, assertions }: Pick<Subject, 'ends' | 'kinds' | 'assertions'>): Subject {
  return {
    id: known.id,
    name: known.name,
    kind: known.kind,
    line: known.line,
    members: known.members,
    generic: known.generic,
    categories: known.categories,
    nation: known.nation,
    inServiceFrom: known.inServiceFrom,
    ports: known.ports,
    features: known.features,
    featuresAbsent: known.featuresAbsent,
    nature: known.nature,
    takes: known.takes,
    statedWhole: known.statedWhole,
    stockNumber: known.stockNumber,
    fitOut: known.fitOut,
    evidence: known.evidence,
    ends,
    kinds,
    assertions,
  };
}

/** True where `id` names the subject itself or a family it belongs to. */
export function belongsTo(subject: Subject, id: string): boolean {
  return subject.line.includes(id);
}
