import { beforeAll, describe, expect, test } from '@jest/globals';
import { assess, type Nations } from '../../server/engine/judge/assess.ts';
import { Calendar } from '../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import type { Day } from '../../server/engine/facts/day.ts';
import type { Records, Relation } from '../../server/engine/facts/records.ts';
import { assessOperation } from '../../server/engine/questions/operates.ts';
import { USES_WORST_FIRST } from '../../server/engine/verdict/use.ts';
import type { Use, Verdict } from '../../server/engine/verdict/verdict.ts';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { openSeed } from '../../server/curation/open-seed.ts';
import { SEED } from '../harness/fixture.ts';
import { renamed } from '../harness/renamed.ts';
import { TAKEN_AWAY } from '../harness/taken-away.ts';

/** A pair of the seed with its question. */
interface Asked extends Nations {
  a: string;
  b: string;
  relation?: Relation | undefined;
}

let release: CompiledRelease;
let records: Records;
let pairs: readonly Asked[];
let today: Day;
/** The bottom line of each pair, in their order. */
let uses: readonly (Use | null | undefined)[];
beforeAll(async () => {
  release = await openSeed(SEED, 'test');
  ({ records } = release.catalogue);
  today = release.on(records.dataset.asOf);
  pairs = pairsOf(records);
  uses = pairs.map((pair) => judge(today, pair)?.use);
});

/** Numbers by chance, the same on every run. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x9e3779b9) | 0;
    return (state >>> 0) % bound;
  };
}

/** One in so many of the pairs of which a claim, a clearance or a statement speaks, and of those that meet at one interface. */
function pairsOf({ equipment, supplies, clearances, assertions }: Records): Asked[] {
  const roll = dice(7);
  const items = [...equipment, ...supplies];
  const ports = items.flatMap(({ id, ports: own = [] }) => own.map((port) => ({ id, port })));
  const claimed = ports.flatMap(({ id, port: { role, qualified = [] } }) =>
    qualified.flatMap(({ item }): Asked[] => {
      if (item === undefined) return [];
      return [role === 'GUEST' ? { a: item, b: id, relation: 'ACCEPTS' } : { a: id, b: item, relation: 'ACCEPTS' }];
    }),
  );
  const cleared = clearances.map(({ between: [a = '', b = ''] }): Asked => ({ a, b, relation: 'ACCEPTS' }));
  const stated = assertions.map(({ between: [a = '', b = ''] = [], relation }): Asked => ({ a, b, relation }));
  const met = ports.flatMap(({ id, port }): Asked[] => {
    const others = ports.filter((one) => one.port.interface === port.interface && one.id !== id);
    return others.length === 0 || roll(4) > 0 ? [] : [{ a: id, b: others[roll(others.length)]?.id ?? id }];
  });
  const drawn = (list: readonly Asked[], times: number) => list.filter(() => roll(times) === 0);
  return [...drawn(claimed, 12), ...cleared, ...stated.filter(({ a }) => a !== ''), ...drawn(met, 3)];
}

function judge(on: Day, { a, b, relation, ...nations }: Asked): Verdict | undefined {
  const [one, other] = [on.subject(a), on.subject(b)];
  return one && other && assess(on, one, other, relation, nations);
}

const dayOf = (other: Records): Day => new Calendar(createCatalogue(other)).on(other.dataset.asOf);
const isBetter = (now: Use | null | undefined, was: Use | null | undefined): boolean =>
  now != null && was != null && USES_WORST_FIRST.indexOf(now) > USES_WORST_FIRST.indexOf(was);
const nameOf = ({ a, b, relation, hostNation, guestNation }: Asked) =>
  [a, b, relation ?? 'by roles', hostNation, guestNation].join(' ').trim();

describe('taking away what speaks for a pair never makes it of more use', () => {
  test.each(Object.entries(TAKEN_AWAY))('%s', (sort, takeAway) => {
    const roll = dice(sort.length);
    let taken = 0;
    const isTaken = () => roll(2) === 0 && ++taken > 0;
    const fewer = dayOf(takeAway(records, isTaken));
    expect(taken).toBeGreaterThan(0);
    const better = pairs.flatMap((asked, at) => {
      const [was, now] = [uses[at], judge(fewer, asked)?.use];
      // A no that loses its page is asked about: that page spoke against the pair.
      const isNoLonger = sort.startsWith('the page of') && was === 'NO' && now === 'ASK';
      return isBetter(now, was) && !isNoLonger ? [`${nameOf(asked)}: ${was}, then ${now}`] : [];
    });
    expect(better).toEqual([]);
  });
});

test('what two hosts share is a plain yes only where one supply is, or none is recorded', () => {
  const { equipment, supplies } = records;
  const madeTo = (id: string) => {
    const joined = supplies.flatMap((one) => (one.generic === true ? [] : (today.subject(one.id) ?? [])));
    return joined.filter(({ ends }) => ends.GUEST.some(({ spec }) => spec.id === id));
  };
  const roll = dice(11);
  const guns = equipment.flatMap(({ id, generic }) => (generic === true ? [] : (today.subject(id) ?? [])));
  const calibres = ['calibre-556x45mm-nato', 'calibre-545x39mm', 'calibre-127x108mm', 'calibre-9x19mm-nato'];
  let yes = 0;
  const unearned = calibres.flatMap((calibre) => {
    const taking = guns.filter(({ ends }) => ends.HOST.some(({ spec, port }) => spec.id === calibre && port.purpose === 'MAIN_ARMAMENT'));
    const rounds = madeTo(calibre);
    return taking.flatMap((a, at) => {
      const b = taking[(at + 1 + roll(taking.length - 1)) % taking.length];
      if (b === undefined || b === a || assess(today, a, b, 'SHARES_SUPPLY').use !== 'YES') return [];
      yes++;
      const isPlain = rounds.some((round) => [a, b].every((gun) => assess(today, gun, round, 'ACCEPTS').use === 'YES'));
      return isPlain || rounds.length === 0 ? [] : [`${a.id} ${b.id}`];
    });
  });
  expect(yes).toBeGreaterThan(20);
  expect(unearned).toEqual([]);
});

describe('asking for a nation never makes a pair of more use', () => {
  /** What is recorded of fleets, and so may say more of a nation than of the type. */
  const SAID_OF_FLEETS = new Set(['NATIONS_HAVE_CLEARED', 'NATION_USES_THE_PAIR', 'FLEET_IS_CONFIGURED']);
  const isSaid = ({ findings }: Verdict) => findings.some(({ code, outranked }) => outranked !== true && SAID_OF_FLEETS.has(code));
  /** An item of one nation is asked for that nation where none is named: to name another asks another question. */
  const isAnybodys = ({ a, b }: Asked) => [a, b].every((id) => today.subject(id)?.nation === undefined);
  /** A family is asked of the variants that the nation has: without those of others it may well be of more use. */
  const isFamily = ({ a, b }: Asked) => [a, b].some((id) => today.subject(id)?.generic === true);

  test.each(['host', 'guest', 'host and guest'])('%s', (side) => {
    const roll = dice(side.length);
    const codes = records.nations.map(({ code }) => code);
    const drawn = () => codes[roll(codes.length)];
    const asked = [...pairs.entries()].filter(([, pair]) => isAnybodys(pair) && !isFamily(pair));
    expect(asked.length).toBeGreaterThan(100);
    const better = asked.flatMap(([at, pair]) => {
      const whose = { ...(side !== 'guest' && { hostNation: drawn() }), ...(side !== 'host' && { guestNation: drawn() }) };
      const narrowed = judge(today, { ...pair, ...whose });
      return narrowed !== undefined && isBetter(narrowed.use, uses[at]) && !isSaid(narrowed)
        ? [`${nameOf({ ...pair, ...whose })}: ${narrowed.use}`]
        : [];
    });
    expect(better).toEqual([]);
  });
});

describe('what was last seen more than ten years before a day is not said to be operated', () => {
  /** The same day ten years on; of a date known to the year or month its first day. */
  const tenYearsAfter = (date: string) => `${Number(date.slice(0, 4)) + 10}${date.slice(4)}${'-01-01'.slice(date.length - 4)}`;

  test.each(['1999-06-30', '2012-02-29', '2020-01-01', '2026-11-30', '2027-02-15'])('on %s', (day) => {
    const on = release.on(day);
    const held = records.holdings.flatMap(({ nation, holdings }) =>
      [...new Set(holdings.map(({ item }) => item))].map((item) => ({ nation, item })),
    );
    const said = held.map(({ nation, item }) => ({ item, ...assessOperation(on, nation, item) }));
    const late = said.filter(({ lastSeen }) => lastSeen !== undefined && day > tenYearsAfter(lastSeen));
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ answer }) => answer === 'YES').map(({ nation, item, lastSeen }) => [nation, item, lastSeen])).toEqual([]);
    const unseen = said.filter(({ lastSeen, answer }) => lastSeen === undefined && answer === 'YES');
    expect(unseen.map(({ nation, item }) => [nation, item])).toEqual([]);
  });
});

test('renaming members of families changes no verdict of their sisters', () => {
  const { members } = release.catalogue;
  const sisters = [...members].filter(([, ids]) => ids.length > 2).map(([, ids]) => ids);
  const names = new Map(
    sisters.filter((_, at) => at % 8 === 0).flatMap(([first]) => (first === undefined ? [] : [[first, `zulu-${first}`] as const])),
  );
  const isRenamed = (id: string) => names.has(id) || (members.get(id) ?? []).some((one) => names.has(one));
  const others = new Set(sisters.flat().filter((id) => !isRenamed(id)));
  const asked = pairs.filter(({ a, b }) => (others.has(a) || others.has(b)) && !names.has(a) && !names.has(b));
  expect(asked.length).toBeGreaterThan(50);
  const after = dayOf(renamed(records, names));
  const saidOn = (on: Day) =>
    asked.map((pair) => {
      const verdict = judge(on, pair);
      return [nameOf(pair), verdict?.level, verdict?.use, verdict?.basis];
    });
  expect(saidOn(after)).toEqual(saidOn(today));
});
