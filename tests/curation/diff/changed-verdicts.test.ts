import { expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import { Calendar } from '../../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import type { Day } from '../../../server/engine/facts/day.ts';
import type { Records } from '../../../server/engine/facts/records.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { changedRecords } from '../../../server/curation/diff/changed-records.ts';
import { changedVerdicts } from '../../../server/curation/diff/changed-verdicts.ts';
import { touchedSubjects } from '../../../server/curation/diff/touched-subjects.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE, TODAY } from '../../harness/fixture.ts';

const fixture = collectRecords(await readSeed(FIXTURE));

function compare(before: Records, after: Records, moved = new Map<string, string>()) {
  const [old, now] = [before, after].map((records) => new Calendar(createCatalogue(records)).on(TODAY)) as [Day, Day];
  const touched = touchedSubjects(old.catalogue, now.catalogue, changedRecords(before, after));
  return { old, now, found: changedVerdicts(old, now, touched, moved) };
}

/** Every pair judged in both releases, whatever changed: "a b: BEFORE AFTER". */
function bruteForce(old: Day, now: Day): { levels: string[]; regraded: number } {
  const known = (id: string) => old.catalogue.equipment.has(id) || old.catalogue.supplies.has(id);
  const ids = [...now.catalogue.equipment.keys(), ...now.catalogue.supplies.keys()].filter(known);
  const verdict = (on: Day, ...pair: string[]) => {
    const [a, b] = pair.map((id) => on.subject(id));
    if (a === undefined || b === undefined) throw new Error(pair.join(' '));
    return assess(on, a, b);
  };
  const result: { levels: string[]; regraded: number } = { levels: [], regraded: 0 };
  ids.forEach((a, at) => {
    for (const b of ids.slice(at + 1)) {
      const [one, other] = [verdict(old, a, b), verdict(now, a, b)];
      if (one.level !== other.level) result.levels.push(`${[a, b].sort().join(' ')}: ${one.level} ${other.level}`);
      else if (one.basis !== other.basis) result.regraded += 1;
    }
  });
  result.levels.sort();
  return result;
}

const changesOfRecords: [string, Records][] = [
  ...fixture.equipment.flatMap((item): [string, Records][] => [
    [
      `${item.id} loses its ports`,
      {
        ...fixture,
        equipment: fixture.equipment.map(({ ports, ...rest }) => (rest.id === item.id || ports === undefined ? rest : { ...rest, ports })),
      },
    ],
    [
      `${item.id} leaves its family`,
      {
        ...fixture,
        equipment: fixture.equipment.map(({ variantOf, ...rest }) =>
          rest.id === item.id || variantOf === undefined ? rest : { ...rest, variantOf },
        ),
      },
    ],
    [`${item.id} goes`, { ...fixture, equipment: fixture.equipment.filter(({ id }) => id !== item.id) }],
  ]),
  ...fixture.supplies.map((item): [string, Records] => [
    `${item.id} loses its lists`,
    {
      ...fixture,
      supplies: fixture.supplies.map((one) =>
        one.id === item.id ? { ...one, ports: (one.ports ?? []).map(({ qualified: _, notQualified: __, ...port }) => port) } : one,
      ),
    },
  ]),
  ...fixture.interfaces.map((spec): [string, Records] => [
    `${spec.id} is turned`,
    {
      ...fixture,
      interfaces: fixture.interfaces.map(({ accepts: _, ...one }) =>
        one.id === spec.id
          ? { ...one, fixesWholeInterface: !one.fixesWholeInterface }
          : (fixture.interfaces.find(({ id }) => id === one.id) ?? one),
      ),
    },
  ]),
  ...fixture.assertions.map((assertion): [string, Records] => [
    `${assertion.id} is dropped`,
    { ...fixture, assertions: fixture.assertions.filter(({ id }) => id !== assertion.id) },
  ]),
  ...fixture.vocabulary['interface-kinds'].map((kind): [string, Records] => [
    `kind ${kind.id} decides by nothing`,
    {
      ...fixture,
      vocabulary: {
        ...fixture.vocabulary,
        'interface-kinds': fixture.vocabulary['interface-kinds'].map((one) => (one.id === kind.id ? { ...one, decides: [] } : one)),
      },
    },
  ]),
];

test.each(changesOfRecords)('%s: finds every verdict that a look at every pair finds', (_, after) => {
  const { old, now, found } = compare(fixture, after);
  const levels = found.verdicts
    .filter(({ a, b }) => !now.catalogue.interfaces.has(a) && !now.catalogue.interfaces.has(b))
    .map(({ a, b, before, after: is }) => `${[a, b].sort().join(' ')}: ${before} ${is}`);
  const wanted = bruteForce(old, now);
  expect(levels.sort()).toEqual(wanted.levels);
  expect(found.regraded).toBeGreaterThanOrEqual(wanted.regraded);
});

test('there is something to find', () => {
  const changed = changesOfRecords.filter(([, after]) => compare(fixture, after).found.verdicts.length > 0);
  expect(changed.length).toBeGreaterThan(10);
});

test('a moved item is judged as what it was before', () => {
  const renamed = JSON.parse(JSON.stringify(fixture).replaceAll('"badger"', '"new-badger"')) as Records;
  const after = { ...renamed, moved: { ...renamed.moved, badger: 'new-badger' } };
  const { found } = compare(fixture, after, new Map([['badger', 'new-badger']]));
  expect(found.verdicts).toEqual([]);
  expect(found.judged).toBeGreaterThan(0);
});

test('a new yes comes first, what cannot be compared last', () => {
  const without = { ...fixture, interfaces: fixture.interfaces.map(({ accepts: _, ...one }) => ({ ...one, kind: 'calibre' })) };
  const isYes = (level: string) => level === 'COMPATIBLE' || level === 'CONDITIONAL';
  for (const [before, after] of [
    [fixture, without],
    [without, fixture],
  ] as const) {
    const news = compare(before, after).found.verdicts.map((one) => isYes(one.after) && !isYes(one.before));
    expect(news).toContain(true);
    expect(news.lastIndexOf(true)).toBeLessThan(news.includes(false) ? news.indexOf(false) : Infinity);
  }
});
