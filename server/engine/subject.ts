import { ancestryOf, descendantsOf, itemOf, type Catalogue } from './catalogue.ts';
import type { Evidence, InterfaceSpecRecord, Port } from './records.ts';

/** All the engine may know of one thing that it is asked about. */
export interface Subject {
  id: string;
  name: string;
  kind: 'EQUIPMENT' | 'SUPPLY' | 'INTERFACE';
  /** The item, its base variant, its family... the item first. */
  line: readonly string[];
  /** Members of the family at any depth; empty for a variant. */
  members: readonly string[];
  /** A family or class rather than one variant. */
  generic: boolean;
  ports: readonly SubjectPort[];
  features: ReadonlySet<string>;
  featuresAbsent: ReadonlySet<string>;
  nature: string | undefined;
  evidence: readonly Evidence[];
}

/** A port with its evidence resolved. `owner` is the record that states it: the item or a family it belongs to. */
export interface SubjectPort extends Omit<Port, 'evidence'> {
  owner: string;
  evidence: readonly Evidence[];
}

const joined = new WeakMap<Catalogue, Map<string, Subject | undefined>>();

/** Joins one item or interface with its family, once for each catalogue; undefined for an identifier that names neither. */
export function buildSubject(catalogue: Catalogue, id: string): Subject | undefined {
  let known = joined.get(catalogue);
  if (known === undefined) joined.set(catalogue, (known = new Map()));
  if (!known.has(id)) known.set(id, joinSubject(catalogue, id));
  return known.get(id);
}

function joinSubject(catalogue: Catalogue, id: string): Subject | undefined {
  const item = itemOf(catalogue, id);
  if (item === undefined) {
    const spec = catalogue.interfaces.get(id);
    return spec && subjectOfInterface(catalogue, spec);
  }
  const line = ancestryOf(catalogue, id);
  const features = new Set<string>();
  const featuresAbsent = new Set<string>();
  const ports = new Map<string, SubjectPort>();
  for (const at of line) {
    const record = itemOf(catalogue, at);
    if (record === undefined) continue;
    for (const port of record.ports ?? []) {
      if (!ports.has(port.id)) ports.set(port.id, { ...port, owner: at, evidence: port.evidence ?? record.evidence });
    }
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
    ports: [...ports.values()],
    features,
    featuresAbsent,
    nature: 'nature' in item ? item.nature : undefined,
    evidence: item.evidence,
  };
}

/** An interface asked about as such ("14.5x114 mm") stands for anything made to it, on either side. */
function subjectOfInterface(catalogue: Catalogue, spec: InterfaceSpecRecord): Subject {
  const peer = catalogue.interfaceKinds.get(spec.kind)?.roles === 'PEER';
  const portWithRole = (role: Port['role']): SubjectPort => ({
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
    ports: peer ? [portWithRole('PEER')] : [portWithRole('GUEST'), portWithRole('HOST')],
    features: new Set(),
    featuresAbsent: new Set(),
    nature: undefined,
    evidence: spec.evidence,
  };
}

/** True where `id` names the subject itself or a family it belongs to. */
export function belongsTo(subject: Subject, id: string): boolean {
  return subject.line.includes(id);
}
