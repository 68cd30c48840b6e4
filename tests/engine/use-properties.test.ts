import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assess, type Nations } from '../../server/engine/judge/assess.ts';
import { Calendar } from '../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import type { Records } from '../../server/engine/facts/records.ts';
import { RELATIONS } from '../../server/engine/facts/relations.ts';
import { USES_WORST_FIRST } from '../../server/engine/verdict/use.ts';
import type { Verdict } from '../../server/engine/verdict/verdict.ts';
import { randomRecords, USUAL } from '../harness/random-catalogue.ts';
import { renamed } from '../harness/renamed.ts';
import { TAKEN_AWAY } from '../harness/taken-away.ts';
import { DAY } from '../harness/tiny-catalogue.ts';

/** Catalogues by chance. Shrinking takes records away from the end. */
const catalogues = fc
  .record({
    seed: fc.nat(),
    specs: fc.integer({ min: 2, max: USUAL.specs }),
    equipment: fc.integer({ min: 2, max: USUAL.equipment }),
    supplies: fc.integer({ min: 1, max: USUAL.supplies }),
    assertions: fc.nat(USUAL.assertions),
  })
  .map(({ seed, ...size }) => randomRecords(seed, size));
const days = fc.constantFrom('2011-01-01', '2018-01-01', DAY);

const idsOf = ({ equipment, supplies }: Records) => [...equipment, ...supplies].map(({ id }) => id);

/** Every verdict on two of the ids, by roles and under every relation. */
function verdictsOf(records: Records, ids: readonly string[], asOf: string, nations: Nations = {}): Map<string, Verdict> {
  const on = new Calendar(createCatalogue(records)).on(asOf);
  const verdicts = new Map<string, Verdict>();
  for (const relation of [undefined, ...RELATIONS])
    for (const a of ids)
      for (const b of ids) {
        const [one, other] = [on.subject(a), on.subject(b)];
        if (one && other) verdicts.set(`${a} ${b} ${relation ?? 'by roles'}`, assess(on, one, other, relation, nations));
      }
  return verdicts;
}

/** Pairs that are of more use in the second table than in the first. What joins no question has none, in either. */
function better(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): string[] {
  return [...after].flatMap(([pair, { use }]) => {
    const was = before.get(pair)?.use;
    if (use === null || was === null || was === undefined) return [];
    return USES_WORST_FIRST.indexOf(use) > USES_WORST_FIRST.indexOf(was) ? [`${pair}: ${was}, then ${use}`] : [];
  });
}

describe('taking away what speaks for a pair never makes it of more use', () => {
  // These catalogues have no configurations: ./seed-properties.test.ts takes those of the seed away.
  const sorts = Object.entries(TAKEN_AWAY).filter(([sort]) => sort !== 'what a fleet has fitted');
  test.each(sorts)('%s', (_, takeAway) => {
    fc.assert(
      fc.property(catalogues, days, fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (records, day, choices) => {
        let asked = 0;
        const fewer = takeAway(records, () => choices[asked++ % choices.length] === true);
        const { members } = createCatalogue(records);
        const ids = idsOf(records).filter((id) => !members.has(id));
        expect(better(verdictsOf(records, ids, day), verdictsOf(fewer, ids, day))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('asking for a nation of which nothing is recorded never makes a pair of more use', () => {
  test.each([{ hostNation: 'FRA' }, { guestNation: 'FRA' }, { hostNation: 'FRA', guestNation: 'ITA' }])('%j', (nations) => {
    fc.assert(
      fc.property(catalogues, days, (records, day) => {
        const ids = idsOf(records);
        expect(better(verdictsOf(records, ids, day), verdictsOf(records, ids, day, nations))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });
});

test('renaming a member of a family changes no verdict of the others', () => {
  fc.assert(
    fc.property(catalogues, days, fc.nat(), (records, day, at) => {
      const members = [...records.equipment, ...records.supplies].filter(({ variantOf }) => variantOf !== undefined);
      const member = members[at % Math.max(members.length, 1)]?.id;
      if (member === undefined) return;
      const others = idsOf(records).filter((id) => id !== member);
      const after = verdictsOf(renamed(records, new Map([[member, 'zulu-renamed']])), others, day);
      const said = ({ level, use, basis }: Verdict) => [level, use, basis];
      for (const [pair, verdict] of verdictsOf(records, others, day)) {
        const now = after.get(pair);
        expect([pair, now && said(now)]).toEqual([pair, said(verdict)]);
      }
    }),
    { numRuns: 10 },
  );
});
