import { emptyRecords } from '../../server/engine/facts/empty-records.ts';
import type {
  EquipmentTypeRecord,
  Evidence,
  InterfaceSpecRecord,
  Port,
  Records,
  SupplyTypeRecord,
  Term,
} from '../../server/engine/facts/records.ts';

/** How large an invented catalogue is, and how alike its items are. */
export interface SyntheticSize {
  items: number;
  /** Distinct sets of ports. Real catalogues have a few thousand, however many items. */
  designs: number;
  interfaces: number;
}

/** The sizes of the growth table. Designs and interfaces grow far slower than items, as they do in stock catalogues. */
export const SIZES: readonly SyntheticSize[] = [
  { items: 1_000, designs: 400, interfaces: 200 },
  { items: 10_000, designs: 1_500, interfaces: 500 },
  { items: 100_000, designs: 3_000, interfaces: 1_500 },
  { items: 1_000_000, designs: 5_000, interfaces: 5_000 },
];

const DECLARED: Evidence[] = [{ grade: 'DECLARED', source: 'invented' }];
const UNVERIFIED: Evidence[] = [{ grade: 'UNVERIFIED' }];
const KINDS = 30;
const PORTS_AT_MOST = 6;

/**
 * An invented catalogue: kinds of which one in six is for peers and one in six shares by qualified list, interfaces with a Zipf popularity,
 * one to six ports a design, requirements and conditions on some of them, a family for one item in a hundred, a statement for one in a thousand.
 * The same size gives the same catalogue in every run.
 */
export function createSyntheticRecords(size: SyntheticSize): Records {
  const random = randomFrom(size.items);
  const kinds = Array.from({ length: KINDS }, (_, at) => kindOf(at));
  const interfaces = Array.from({ length: size.interfaces }, (_, at) => interfaceOf(at, kinds, random));
  const pick = zipf(interfaces, random);
  const designs = Array.from({ length: size.designs }, (_, at) => ({
    supply: at % 2 === 1,
    ports: portsOf(at % 2 === 1, kinds, pick, random),
  }));
  const equipment: EquipmentTypeRecord[] = [];
  const supplies: SupplyTypeRecord[] = [];
  for (let at = 0; at < size.items; at += 1) {
    const design = designs[at < size.designs ? at : Math.floor(random() * size.designs)] ?? { supply: false, ports: [] };
    const id = `item-${String(at).padStart(7, '0')}`;
    const base = { id, name: id, category: design.supply ? 'supply' : 'equipment', ports: design.ports, evidence: DECLARED };
    if (design.supply) supplies.push(base);
    else equipment.push(base);
  }
  const ids = (list: readonly { id: string }[]) => list[Math.floor(random() * list.length)]?.id ?? '';
  const assertions = Array.from({ length: Math.ceil(size.items / 1_000) }, (_, at) => ({
    id: `statement-${at}`,
    relation: 'ACCEPTS' as const,
    between: [ids(equipment), ids(supplies)] as [string, string],
    level: at % 3 === 0 ? ('INCOMPATIBLE' as const) : ('COMPATIBLE' as const),
    basis: 'STATED' as const,
    reason: 'invented',
    evidence: DECLARED,
  }));
  const categories: Term[] = [
    { id: 'equipment', name: 'Equipment', kind: 'equipment' },
    { id: 'supply', name: 'Supply', kind: 'supply' },
  ];
  return {
    ...emptyRecords(),
    equipment,
    supplies,
    interfaces,
    assertions,
    vocabulary: {
      categories,
      'interface-kinds': kinds,
      features: [{ id: 'fitting', name: 'Fitting' }],
      conditions: [],
      reasons: [],
      topics: [],
      'partner-nations': [],
    },
  };
}

function kindOf(at: number): Term {
  const id = `kind-${at}`;
  return {
    id,
    name: id,
    roles: at % 6 === 5 ? 'PEER' : 'HOST_GUEST',
    decides: ['boreDiameterMm'],
    ...(at % 6 === 4 && { sharesBy: 'QUALIFIED_LIST' as const }),
  };
}

function interfaceOf(at: number, kinds: readonly Term[], random: () => number): InterfaceSpecRecord {
  const kind = kinds[at % kinds.length]?.id ?? '';
  return {
    id: `interface-${at}`,
    name: `interface-${at}`,
    kind,
    parameters: { boreDiameterMm: Math.floor(random() * 200) },
    fixesWholeInterface: random() < 0.3,
    ...(random() < 0.2 && { conditions: ['An invented condition holds.'] }),
    evidence: UNVERIFIED,
  };
}

function portsOf(supply: boolean, kinds: readonly Term[], pick: () => InterfaceSpecRecord, random: () => number): Port[] {
  const peers = new Set(kinds.filter((kind) => kind.roles === 'PEER').map((kind) => kind.id));
  return Array.from({ length: 1 + Math.floor(random() * PORTS_AT_MOST) }, (_, at): Port => {
    const spec = pick();
    const role = peers.has(spec.kind) ? 'PEER' : supply ? 'GUEST' : 'HOST';
    return {
      id: `port-${at}`,
      role,
      interface: spec.id,
      purpose: at === 0 ? 'MAIN_ARMAMENT' : at === 1 ? 'SECONDARY_ARMAMENT' : 'OTHER',
      ...(random() < 0.1 &&
        supply && { requires: [{ feature: 'fitting', otherwise: 'CONDITIONAL' as const, condition: 'The fitting is there.' }] }),
      ...(random() < 0.1 && { conditions: ['Another invented condition holds.'] }),
    };
  });
}

/** Draws interfaces with a Zipf popularity: the second half as often as the first, the third a third as often... */
function zipf(interfaces: readonly InterfaceSpecRecord[], random: () => number): () => InterfaceSpecRecord {
  const sums: number[] = [];
  let sum = 0;
  interfaces.forEach((_, at) => sums.push((sum += 1 / (at + 1))));
  return () => {
    const drawn = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    const found = interfaces[low];
    if (found === undefined) throw new Error('An invented catalogue has at least one interface.');
    return found;
  };
}

/** Numbers from 0 to 1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
