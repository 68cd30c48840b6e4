import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import type { Port, Records, Relation } from '../../server/engine/facts/records.ts';
import { RELATIONS } from '../../server/engine/facts/relations.ts';
import { USES_WORST_FIRST } from '../../server/engine/verdict/use.ts';
import type { Use, Verdict } from '../../server/engine/verdict/verdict.ts';
import { catalogues, choice, chosen, dayOf, days, idsOf, verdictsOf } from '../harness/catalogues-by-chance.ts';

const RUNS = { numRuns: 20 };

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
        const before = verdictsOf(dayOf(records, day), ids, relations);
        const risen = [...verdictsOf(dayOf(fewer, day), ids, relations)].filter(
          ([pair, { level }]) =>
            level === 'COMPATIBLE' && ['UNKNOWN', 'INCOMPATIBLE', 'CONFLICTING', 'NOT_COMPARABLE'].includes(before.get(pair)?.level ?? ''),
        );
        expect(risen.map(([pair]) => `${pair} was ${before.get(pair)?.level}`)).toEqual([]);
      }),
      RUNS,
    );
  });
});

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
        const verdicts = verdictsOf(dayOf(records, day), idsOf(records), [undefined, ...RELATIONS]);
        const broken = [...verdicts.values()].filter((verdict) => !keeps(verdict));
        expect(broken.slice(0, 3).map((one) => [pairOf(one), one.level, one.use, one.basis, one.findings.map(({ code }) => code)])).toEqual(
          [],
        );
      }),
      { numRuns: 12 },
    );
  });
});
