import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../server/engine/judge/assess.ts';
import { Calendar } from '../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import type { Day } from '../../server/engine/facts/day.ts';
import type { Port, Records, Relation } from '../../server/engine/facts/records.ts';
import { RELATIONS } from '../../server/engine/facts/relations.ts';
import { joinFamily } from '../../server/engine/facts/subject.ts';
import { USES_WORST_FIRST } from '../../server/engine/verdict/use.ts';
import type { Level, Use, Verdict } from '../../server/engine/verdict/verdict.ts';
import { randomRecords, USUAL } from '../harness/random-catalogue.ts';
import { claims, assertion, DAY, equipment, guest, host, spec, supply } from '../harness/tiny-catalogue.ts';

/** Catalogues by chance. Shrinking takes records away from the end. */
const catalogues = fc
  .record({
    seed: fc.nat(),
    specs: fc.integer({ min: 2, max: USUAL.specs }),
    equipment: fc.integer({ min: 1, max: USUAL.equipment }),
    supplies: fc.integer({ min: 1, max: USUAL.supplies }),
    assertions: fc.nat(USUAL.assertions),
  })
  .map(({ seed, ...size }) => randomRecords(seed, size));
const days = fc.constantFrom('2011-01-01', '2015-06-30', '2018-01-01', DAY);
/** Which of several: a number of any size, taken to the length of what is chosen from. */
const choice = fc.nat();
const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

const RUNS = { numRuns: 20 };
const idsOf = ({ equipment, supplies, interfaces }: Records) => [...equipment, ...supplies, ...interfaces].map(({ id }) => id);

const dayOf = (records: Records, asOf: string): Day => new Calendar(createCatalogue(records)).on(asOf);

function judge(on: Day, a: string, b: string, relation: Relation | undefined): Verdict | undefined {
  const [one, other] = [on.subject(a), on.subject(b)];
  return one && other && assess(on, one, other, relation);
}

/** Every pair of ids under every relation and by roles, as one table of levels. */
function levelsOf(records: Records, ids: readonly string[], asOf: string, relations: readonly (Relation | undefined)[] = RELATIONS) {
  const on = dayOf(records, asOf);
  const table = new Map<string, Level>();
  for (const relation of relations)
    for (const a of ids)
      for (const b of ids) {
        const verdict = judge(on, a, b, relation);
        if (verdict) table.set(`${a} ${b} ${relation ?? ''}`, verdict.level);
      }
  return table;
}

describe('symmetric relations', () => {
  test.each(['SHARES_SUPPLY', 'INTERCHANGES', 'CONNECTS', 'COMMON'] as const)('%s: a with b is b with a', (relation) => {
    fc.assert(
      fc.property(catalogues, days, (records, day) => {
        const ids = idsOf(records);
        const levels = levelsOf(records, ids, day, [relation]);
        for (const a of ids)
          for (const b of ids) expect([a, b, levels.get(`${a} ${b} ${relation}`)]).toEqual([a, b, levels.get(`${b} ${a} ${relation}`)]);
      }),
      RUNS,
    );
  });
});

test('what one interface accepts says nothing of a host of another one: the inverse is never derived', () => {
  fc.assert(
    fc.property(catalogues, choice, days, (records, at, day) => {
      const giving = chosen(
        records.interfaces.filter((one) => one.accepts !== undefined),
        at,
      );
      if (giving === undefined) return;
      const without: Records = {
        ...records,
        interfaces: records.interfaces.map((one) => {
          const { accepts: _, ...rest } = one;
          return one === giving ? rest : one;
        }),
      };
      const [on, later] = [dayOf(records, day), dayOf(without, day)];
      const catalogue = createCatalogue(records);
      const takesIt = (id: string) =>
        joinFamily(catalogue, id)?.ports.some((port) => port.role !== 'GUEST' && port.interface === giving.id);
      const others = idsOf(records).filter((id) => ![id, ...(joinFamily(catalogue, id)?.members ?? [])].some(takesIt));
      for (const one of others)
        for (const other of others)
          expect([one, other, judge(later, one, other, 'ACCEPTS')?.level]).toEqual([one, other, judge(on, one, other, 'ACCEPTS')?.level]);
    }),
    RUNS,
  );
});

/** Facts that speak for a pair. Each is taken away by itself. */
type Removal = (records: Records, at: number) => Records | undefined;
const withoutOne = <T>(list: readonly T[], one: T) => list.filter((other) => other !== one);

function changePort(
  records: Records,
  at: number,
  has: (port: Port) => boolean,
  change: (port: Port) => Port | undefined,
): Records | undefined {
  const places = [...records.equipment, ...records.supplies].flatMap((item) =>
    (item.ports ?? []).filter(has).map((port) => ({ item, port })),
  );
  const place = chosen(places, at);
  if (place === undefined) return undefined;
  const mend = <T extends { ports?: Port[] }>(item: T): T =>
    (item as unknown) === place.item
      ? { ...item, ports: (item.ports ?? []).flatMap((port) => (port === place.port ? (change(port) ?? []) : [port])) }
      : item;
  return { ...records, equipment: records.equipment.map(mend), supplies: records.supplies.map(mend) };
}

/** The same records without statements and lists on pairs. */
function unstated(records: Records): Records {
  const bare = <T extends { ports?: Port[] }>(item: T): T => ({
    ...item,
    ports: item.ports?.map(({ qualified: _, notQualified: __, closed: ___, ...port }) => port),
  });
  return { ...records, assertions: [], equipment: records.equipment.map(bare), supplies: records.supplies.map(bare) };
}

/** Without a family too: a port of an item stands in for its family's port of that name. */
const alone = <T extends { variantOf?: string }>(item: T): T => ({ ...item, variantOf: undefined });
const hostsAlone = (records: Records): Records => ({
  ...records,
  equipment: records.equipment.map((item) => ({ ...alone(item), ports: item.ports?.filter(({ role }) => role !== 'GUEST') })),
  supplies: records.supplies.map(alone),
});

const REMOVALS: Record<string, { remove: Removal; relations: readonly Relation[]; base?: (records: Records) => Records }> = {
  'a statement that says yes': {
    relations: RELATIONS,
    remove: (records, at) => {
      const one = chosen(
        records.assertions.filter(({ level }) => level !== 'INCOMPATIBLE'),
        at,
      );
      return one && { ...records, assertions: withoutOne(records.assertions, one) };
    },
  },
  'a list of what is qualified that is not closed': {
    relations: RELATIONS,
    remove: (records, at) =>
      changePort(
        records,
        at,
        ({ qualified, closed }) => qualified !== undefined && closed === undefined,
        ({ qualified: _, ...port }) => port,
      ),
  },
  'an entry of a list of what is qualified': {
    relations: RELATIONS,
    remove: (records, at) =>
      changePort(
        records,
        at,
        ({ qualified }) => (qualified?.length ?? 0) > 1,
        (port) => port.qualified && { ...port, qualified: port.qualified.slice(1) },
      ),
  },
  'what an interface accepts': {
    relations: RELATIONS,
    remove: (records, at) => {
      const one = chosen(
        records.interfaces.filter(({ accepts }) => accepts !== undefined),
        at,
      );
      if (one === undefined) return undefined;
      const { accepts: _, ...rest } = one;
      return { ...records, interfaces: [...withoutOne(records.interfaces, one), rest] };
    },
  },
  'a fitting': {
    relations: RELATIONS,
    remove: (records, at) => {
      const one = chosen(
        records.equipment.filter(({ features }) => features !== undefined),
        at,
      );
      if (one === undefined) return undefined;
      const { features: _, ...rest } = one;
      return { ...records, equipment: [...withoutOne(records.equipment, one), rest] };
    },
  },
  // A port may say no itself (a list of what is not qualified). Between two hosts, and between an equipment and what it goes on, the ends are
  // questions apart: without one, the next one decides.
  'a peer or host port, where nothing is stated': {
    relations: ['ACCEPTS', 'CONNECTS'],
    base: (records) => hostsAlone(unstated(records)),
    remove: (records, at) =>
      changePort(
        records,
        at,
        ({ role }) => role !== 'GUEST',
        () => undefined,
      ),
  },
  // With a statement that says yes, a value that doesn't meet what is asked speaks against the pair.
  'the value of a parameter that is asked for, where nothing is stated': {
    relations: RELATIONS,
    base: unstated,
    remove: (records, at) =>
      changePort(
        records,
        at,
        ({ parameters }) => parameters?.chamberVolumeLitres !== undefined,
        (port) => ({ ...port, parameters: { ...port.parameters, chamberVolumeLitres: undefined } }),
      ),
  },
};

/** Of two variants: with one fact less a member may drop out of the lists of its family, which then hangs on fewer. */
describe('a yes is earned: taking away what speaks for a pair never gives COMPATIBLE where there was none', () => {
  test.each(Object.entries(REMOVALS))('%s', (_, { remove, relations, base = (records) => records }) => {
    fc.assert(
      fc.property(catalogues.map(base), choice, days, (records, at, day) => {
        const fewer = remove(records, at);
        if (fewer === undefined) return;
        const catalogue = createCatalogue(records);
        const ids = idsOf(records).filter((id) => !catalogue.members.has(id));
        const before = levelsOf(records, ids, day, relations);
        const risen = [...levelsOf(fewer, ids, day, relations)].filter(
          ([pair, level]) =>
            level === 'COMPATIBLE' && ['UNKNOWN', 'INCOMPATIBLE', 'CONFLICTING', 'NOT_COMPARABLE'].includes(before.get(pair) ?? ''),
        );
        expect(risen.map(([pair]) => `${pair} was ${before.get(pair)}`)).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Every verdict of a catalogue on a day, by roles and under every relation. */
function verdictsOf(records: Records, asOf: string): Verdict[] {
  const on = dayOf(records, asOf);
  const ids = idsOf(records);
  return [undefined, ...RELATIONS].flatMap((relation) => ids.flatMap((a) => ids.flatMap((b) => judge(on, a, b, relation) ?? [])));
}
const pairOf = ({ a, b, relation }: Verdict) => `${a} ${b} ${relation}`;

describe('no word is better than what it rests on', () => {
  /** What is wrong with a verdict; undefined of one that keeps the rule. */
  const LAWS: Record<string, (verdict: Verdict) => boolean> = {
    'COMPATIBLE has no open condition': ({ level, conditions }) => level !== 'COMPATIBLE' || conditions.length === 0,
    'CONDITIONAL names what is open': ({ level, conditions }) => level !== 'CONDITIONAL' || conditions.length > 0,
    'the bottom line is never better than the level': ({ level, use }) =>
      place(use) <=
      place(
        { COMPATIBLE: 'YES', CONDITIONAL: 'YES_IF', UNKNOWN: 'ASK', CONFLICTING: 'ASK', INCOMPATIBLE: 'NO', NOT_COMPARABLE: null }[
          level
        ] as Use | null,
      ),
    'the bottom line is never better than the grade': ({ basis, use }) =>
      use === null || place(use) <= place(basis === null || basis === 'UNVERIFIED' ? 'ASK' : basis === 'INFERRED' ? 'YES_IF' : 'YES'),
    'only what is not comparable has no bottom line': ({ level, use }) => (level === 'NOT_COMPARABLE') === (use === null),
    'a no rests on a claim': ({ level, findings }) =>
      level !== 'INCOMPATIBLE' ||
      findings.some((one) => one.outranked !== true && one.level === 'INCOMPATIBLE' && one.claims.some((claim) => claim.length > 0)),
    'of the pair itself the headline is never better than every port': ({ level, ports, findings, members }) =>
      members !== undefined ||
      level !== 'COMPATIBLE' ||
      ports.length === 0 ||
      findings.some(({ code, outranked }) => code === 'STATED' && outranked !== true) ||
      ports.some((port) => port.level === 'COMPATIBLE'),
  };
  const place = (use: Use | null): number => (use === null ? USES_WORST_FIRST.length : USES_WORST_FIRST.indexOf(use));

  test.each(Object.entries(LAWS))('%s', (_, keeps) => {
    fc.assert(
      fc.property(catalogues, days, (records, day) => {
        const broken = verdictsOf(records, day).filter((verdict) => !keeps(verdict));
        expect(broken.slice(0, 3).map((one) => [pairOf(one), one.level, one.use, one.basis, one.findings.map(({ code }) => code)])).toEqual(
          [],
        );
      }),
      { numRuns: 12 },
    );
  });
});

test('a record that concerns neither changes nothing, whenever it holds', () => {
  fc.assert(
    fc.property(catalogues, days, (records, day) => {
      const ids = idsOf(records);
      const more: Records = {
        ...records,
        interfaces: [
          ...records.interfaces,
          spec('stranger-interface', 'link', {
            accepts: [{ interface: 'stranger-other', level: 'CONDITIONAL', reason: 'Said.', validFrom: '2014' }],
          }),
          spec('stranger-other', 'link'),
        ],
        equipment: [
          ...records.equipment,
          equipment('stranger', [
            host('stranger-interface', { validFrom: '2016', qualified: claims(['stranger-round'], { validTo: '2017' }) }),
          ]),
        ],
        supplies: [...records.supplies, supply('stranger-round', [guest('stranger-other')])],
        assertions: [...records.assertions, assertion(['stranger', 'stranger-round'], 'INCOMPATIBLE', { validTo: '2013' })],
        sources: [{ id: 'stranger-page', title: 'T', publisher: 'P', url: 'https://example.org', openedOn: '2026' }],
      };
      const [on, larger] = [dayOf(records, day), dayOf(more, day)];
      for (const relation of [undefined, ...RELATIONS])
        for (const a of ids) for (const b of ids) expect(judge(larger, a, b, relation)).toEqual(judge(on, a, b, relation));
    }),
    { numRuns: 8 },
  );
});

test('the order of the records changes nothing', () => {
  fc.assert(
    fc.property(catalogues, days, (records, day) => {
      const turned = Object.fromEntries(
        Object.entries(records).map(([folder, list]) => [folder, Array.isArray(list) ? [...list].reverse() : list]),
      );
      const [on, other] = [dayOf(records, day), dayOf(turned as unknown as Records, day)];
      const ids = idsOf(records);
      for (const a of ids) for (const b of ids) expect(judge(other, a, b, undefined)).toEqual(judge(on, a, b, undefined));
    }),
    { numRuns: 8 },
  );
});
