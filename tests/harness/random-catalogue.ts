import type {
  AssertionRecord,
  BanRecord,
  ClearanceRecord,
  EquipmentTypeRecord,
  Evidence,
  InterfaceSpecRecord,
  Parameters,
  Port,
  Records,
  Requirement,
  SupplyTypeRecord,
  Term,
} from '../../server/engine/facts/records.ts';
import { GRADES } from '../../server/engine/facts/grade.ts';
import { RELATIONS } from '../../server/engine/facts/relations.ts';
import { tinyRecords } from './tiny-catalogue.ts';

/** How many records of each sort. */
export interface Size {
  specs: number;
  equipment: number;
  supplies: number;
  assertions: number;
}
export const USUAL: Size = { specs: 10, equipment: 12, supplies: 12, assertions: 8 };

const KINDS: readonly Term[] = [
  {
    id: 'calibre',
    name: 'Calibre',
    roles: 'HOST_GUEST',
    decides: ['boreDiameterMm'],
    limits: [{ guest: 'pressureMpa', host: 'pressureLimitMpa' }],
  },
  { id: 'link', name: 'Link', roles: 'HOST_GUEST' },
  {
    id: 'charge',
    name: 'Charge',
    roles: 'HOST_GUEST',
    limits: [{ guest: 'modules', host: 'maxModules', reducible: true }],
    otherwise: { INTERCHANGES: 'CONDITIONAL', SHARES_SUPPLY: 'CONDITIONAL' },
    conditions: ['The charge is cleared.'],
  },
  { id: 'rail', name: 'Rail', roles: 'HOST_GUEST', sharesBy: 'QUALIFIED_LIST' },
  { id: 'probe', name: 'Probe', roles: 'HOST_GUEST', decides: ['method'], either: true, clearance: 'BOTH_NATIONS' },
  { id: 'deck', name: 'Deck', roles: 'HOST_GUEST', limits: [{ guest: 'massKg', host: 'massLimitKg', decisive: true }] },
  { id: 'net', name: 'Net', roles: 'PEER', common: ['modes'] },
  { id: 'plug', name: 'Plug', roles: 'PEER', decides: ['voltage'] },
];
const PURPOSES: readonly Port['purpose'][] = ['MAIN_ARMAMENT', 'COAXIAL', 'MISSILE', 'FEED', 'FUEL', 'CHARGE'];
const FEATURES = ['setter', 'coil', 'probe-kit'];

/** Choices of one record: the same for the same seed, sort of record and number, whatever else is made. */
class Dice {
  #state: number;
  constructor(seed: number, sort: string, at: number) {
    let state = seed ^ 0x9e3779b9;
    for (const letter of `${sort}${at}`) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193);
    this.#state = state;
  }
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  }
  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** The records of a catalogue made by chance, the same for the same seed. A smaller size gives a part of the larger one's records. */
export function randomRecords(seed: number, size: Size = USUAL): Records {
  const interfaces = Array.from({ length: size.specs }, (_, at) => randomSpec(new Dice(seed, 'spec', at), at));
  const pool = Array.from({ length: 12 }, (_, at) => randomPort(new Dice(seed, 'port', at), interfaces, size));
  const equipment = Array.from({ length: size.equipment }, (_, at) =>
    randomEquipment(new Dice(seed, 'equipment', at), at, pool, interfaces),
  );
  const supplies = Array.from({ length: size.supplies }, (_, at) => randomSupply(new Dice(seed, 'supply', at), at, pool, interfaces));
  const ids = [...equipment, ...supplies, ...interfaces].map(({ id }) => id);
  return tinyRecords({
    interfaces,
    equipment,
    supplies,
    bans: [1, 2].map((at) =>
      randomBan(
        new Dice(seed, 'ban', at),
        at,
        [...equipment, ...supplies].map(({ id }) => id),
      ),
    ),
    clearances: [1, 2, 3].map((at) =>
      randomClearance(
        new Dice(seed, 'clearance', at),
        at,
        equipment.map(({ id }) => id),
        ids,
      ),
    ),
    assertions: Array.from({ length: size.assertions }, (_, at) => randomAssertion(new Dice(seed, 'assertion', at), at, ids)),
    vocabulary: {
      categories: [
        { id: 'gun', name: 'Gun' },
        { id: 'rifle', name: 'Rifle', parent: 'gun', statesWhole: true },
        { id: 'round', name: 'Round' },
      ],
      'interface-kinds': [...KINDS],
      features: FEATURES.map((id) => ({ id, name: id })),
    },
  });
}

const evidenceOf = (dice: Dice): Evidence[] => [{ source: `source-${dice.below(5)}`, grade: dice.of(GRADES) }];

/** Dates of a fact; most hold for ever. */
function datesOf(dice: Dice): { validFrom?: string; validTo?: string } {
  if (!dice.once(5)) return {};
  const from = dice.of(['2010', '2015-06', '2020-03-15']);
  return dice.of([{ validFrom: from }, { validTo: from }, { validFrom: '2012', validTo: '2021-02' }]);
}

function randomSpec(dice: Dice, at: number): InterfaceSpecRecord {
  const kind = dice.of(KINDS).id;
  const parameters: Parameters = {};
  if (dice.once(2))
    Object.assign(parameters, { boreDiameterMm: dice.of([50, 60]), method: dice.of(['boom', 'hose']), voltage: dice.of([12, 24]) });
  if (dice.once(4)) Object.assign(parameters, { pressureMpa: dice.of([300, 400]), massKg: dice.of([5, 9]), modules: dice.of([5, 6]) });
  return {
    id: `spec-${at}`,
    name: `Spec ${at}`,
    kind,
    ...(Object.keys(parameters).length > 0 && { parameters }),
    fixesWholeInterface: dice.once(2),
    ...(dice.once(6) && { generic: true }),
    ...(dice.once(4) && { conditions: ['The table of the interface is held.'] }),
    ...(dice.once(4) && {
      distinctFrom: [
        { interface: `spec-${dice.below(10)}`, reason: 'Recorded as another.', ...(dice.once(2) && { evidence: evidenceOf(dice) }) },
      ],
    }),
    ...(dice.once(3) && {
      accepts: [
        {
          interface: `spec-${dice.below(10)}`,
          // What is CONDITIONAL names what has to hold.
          ...dice.of([{ level: 'COMPATIBLE' as const }, { level: 'CONDITIONAL' as const, condition: 'With an adapter.' }]),
          reason: 'Recorded to take it.',
          ...(dice.once(2) && { evidence: evidenceOf(dice) }),
          ...datesOf(dice),
        },
      ],
    }),
    evidence: evidenceOf(dice),
  };
}

function randomRequirement(dice: Dice): Requirement {
  const rest = {
    otherwise: dice.of(['CONDITIONAL', 'INCOMPATIBLE'] as const),
    condition: `Requirement ${dice.below(3)} is met.`,
    ...datesOf(dice),
  };
  if (dice.once(2)) return { feature: dice.of(FEATURES), ...rest };
  return { parameter: 'chamberVolumeLitres', ...dice.of([{ atLeast: 20 }, { atMost: 20 }, { equals: 18 }]), ...rest };
}

/** A port of the pool from which items draw, so that many are alike. Its role is set by whoever draws it. */
function randomPort(dice: Dice, specs: readonly InterfaceSpecRecord[], size: Size): Port {
  const spec = dice.of(specs);
  const parameters: Parameters = {};
  if (dice.once(3)) parameters.feed = [dice.of(['BELT', 'MAGAZINE', 'SINGLE'] as const)];
  if (dice.once(3)) parameters.chamberVolumeLitres = dice.of([18, 23]);
  if (dice.once(4)) parameters.gunFamily = dice.of(['one', 'other']);
  if (dice.once(3))
    Object.assign(parameters, { massKg: dice.of([5, 9]), massLimitKg: dice.of([4, 8]), pressureLimitMpa: 350, maxModules: 5 });
  if (dice.once(3)) parameters.modes = dice.of([['4'], ['5'], ['4', '5']]);
  const someItem = () => (dice.once(4) ? `spec-${dice.below(size.specs)}` : `${dice.of(['equipment', 'supply'])}-${dice.below(12)}`);
  return {
    id: `port-${dice.below(5)}`,
    role: 'PEER',
    interface: spec.id,
    purpose: dice.of(PURPOSES),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(dice.once(3) && { requires: Array.from({ length: 1 + dice.below(2) }, () => randomRequirement(dice)) }),
    ...(dice.once(6) && { conditions: ['The condition of the port holds.'] }),
    ...(dice.once(4) && {
      qualified: [someItem(), someItem()].map((item) => ({
        item,
        ...(dice.once(4) && { conditions: ['As listed.'] }),
        ...(dice.once(2) && { evidence: evidenceOf(dice) }),
        ...datesOf(dice),
      })),
    }),
    ...(dice.once(12) && { closed: { asOf: '2024', evidence: evidenceOf(dice) } }),
    ...(dice.once(8) && { notQualified: [{ item: someItem(), reason: 'Given up.', ...datesOf(dice) }] }),
    ...datesOf(dice),
    ...(dice.once(2) && { evidence: evidenceOf(dice) }),
  };
}

function drawnPorts(dice: Dice, pool: readonly Port[], specs: readonly InterfaceSpecRecord[], role: 'HOST' | 'GUEST'): Port[] {
  const ports = Array.from({ length: dice.once(8) ? 0 : 1 + dice.below(3) }, () => {
    const port = dice.of(pool);
    const kind = KINDS.find(({ id }) => id === specs.find((spec) => spec.id === port.interface)?.kind);
    const turned = role === 'HOST' && dice.once(8) ? 'GUEST' : role;
    return { ...port, role: kind?.roles === 'PEER' ? ('PEER' as const) : turned };
  });
  return ports.filter((port, at) => ports.findIndex((one) => one.id === port.id) === at);
}

function itemFields(dice: Dice, sort: string, at: number, ports: Port[]) {
  return {
    id: `${sort}-${at}`,
    name: `${sort} ${at}`,
    // A member of an earlier item: a family of two or three storeys.
    ...(at > 0 && dice.once(4) && { variantOf: `${sort}-${dice.below(at)}` }),
    ...(dice.once(4) && { generic: true }),
    ...(dice.once(8) && { inServiceFrom: dice.of(['2012', '2019-05']) }),
    ...(dice.once(8) && { without: [`port-${dice.below(5)}`] }),
    ...(dice.once(6) && { features: [dice.of(FEATURES)] }),
    ...(dice.once(6) && { featuresAbsent: [dice.of(FEATURES)] }),
    ...(ports.length > 0 && { ports }),
    evidence: dice.once(2) ? evidenceOf(dice) : [{ grade: 'UNVERIFIED' as const }],
  };
}

function randomEquipment(dice: Dice, at: number, pool: readonly Port[], specs: readonly InterfaceSpecRecord[]): EquipmentTypeRecord {
  return { category: dice.of(['gun', 'rifle']), ...itemFields(dice, 'equipment', at, drawnPorts(dice, pool, specs, 'HOST')) };
}

function randomSupply(dice: Dice, at: number, pool: readonly Port[], specs: readonly InterfaceSpecRecord[]): SupplyTypeRecord {
  return {
    category: 'round',
    ...itemFields(dice, 'supply', at, drawnPorts(dice, pool, specs, 'GUEST')),
    ...(dice.once(2) && { nature: dice.of(['HE', 'SMOKE'] as const) }),
    ...(dice.once(8) && { nsn: dice.of(['1305-12-345-6789', '1305123456789', '1305-00-000-0001']) }),
  };
}

function randomAssertion(dice: Dice, at: number, ids: readonly string[]): AssertionRecord {
  const relation = dice.of(RELATIONS);
  const first = dice.of(ids);
  // The host is named first: a supply is never one, and an interface takes no equipment.
  const host = relation === 'ACCEPTS' && first.startsWith('supply') ? `equipment-${dice.below(12)}` : first;
  const guests = relation === 'ACCEPTS' && host.startsWith('spec') ? ids.filter((id) => !id.startsWith('equipment')) : ids;
  const level = dice.of(['COMPATIBLE', 'CONDITIONAL', 'INCOMPATIBLE'] as const);
  return {
    id: `assertion-${at}`,
    relation,
    between: [host, dice.of(guests)],
    level,
    basis: 'STATED',
    // What is CONDITIONAL names what has to hold.
    ...((level === 'CONDITIONAL' || dice.once(3)) && { conditions: ['As stated.', 'And in daylight.'].slice(dice.below(2)) }),
    reason: 'Somebody said so.',
    evidence: evidenceOf(dice),
    ...datesOf(dice),
  };
}

function randomBan(dice: Dice, at: number, ids: readonly string[]): BanRecord {
  return {
    id: `ban-${at}`,
    kind: dice.of(['BAN', 'RESTRICTION'] as const),
    items: [dice.of(ids)],
    reason: 'Forbidden.',
    evidence: evidenceOf(dice),
    ...datesOf(dice),
  };
}

function randomClearance(dice: Dice, at: number, hosts: readonly string[], guests: readonly string[]): ClearanceRecord {
  return {
    id: `clearance-${at}`,
    nation: 'DEU',
    between: [dice.of(hosts), dice.of(guests)],
    status: dice.of(['CLEARED', 'NOT_CLEARED'] as const),
    reason: 'Trials.',
    evidence: evidenceOf(dice),
    ...datesOf(dice),
  };
}
