import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import type { Records } from '../../server/engine/facts/records.ts';
import { RELATIONS } from '../../server/engine/facts/relations.ts';
import { USES_WORST_FIRST } from '../../server/engine/verdict/use.ts';
import { isBetter, type Verdict } from '../../server/engine/verdict/verdict.ts';
import { catalogues, dayOf, days, verdictsOf } from '../harness/catalogues-by-chance.ts';
import { renamed } from '../harness/renamed.ts';
import { TAKEN_AWAY } from '../harness/taken-away.ts';

const ALL = [undefined, ...RELATIONS];
const itemsOf = ({ equipment, supplies }: Records) => [...equipment, ...supplies].map(({ id }) => id);

/** Pairs that are of more use in the second table than in the first. What joins no question has none, in either. */
function better(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): string[] {
  return [...after].flatMap(([pair, { use }]) => {
    const was = before.get(pair)?.use;
    if (use === null || was === null || was === undefined) return [];
    return USES_WORST_FIRST.indexOf(use) > USES_WORST_FIRST.indexOf(was) ? [`${pair}: ${was}, then ${use}`] : [];
  });
}

/**
 * A page speaks against a pair too where what is derived from it outranks a yes that somebody stated, and where a no rests on it: without it the
 * yes is heard again, and the no is asked about.
 */
function withoutWhatPagesHeldBack(before: ReadonlyMap<string, Verdict>): ReadonlyMap<string, Verdict> {
  const isHeldBack = ({ level, use, findings }: Verdict) =>
    use === 'NO' || findings.some((one) => one.outranked === true && isBetter(one.level, level));
  return new Map([...before].filter(([, verdict]) => !isHeldBack(verdict)));
}

describe('taking away what speaks for a pair never makes it of more use', () => {
  // These catalogues have no configurations: ./seed-properties.test.ts takes those of the seed away.
  const sorts = Object.entries(TAKEN_AWAY).filter(([sort]) => sort !== 'what a fleet has fitted');
  test.each(sorts)('%s', (sort, takeAway) => {
    const heard = sort.startsWith('the page of') ? withoutWhatPagesHeldBack : (all: ReadonlyMap<string, Verdict>) => all;
    fc.assert(
      fc.property(catalogues, days, fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (records, day, choices) => {
        let asked = 0;
        const fewer = takeAway(records, () => choices[asked++ % choices.length] === true);
        const { members } = createCatalogue(records);
        const ids = itemsOf(records).filter((id) => !members.has(id));
        const before = heard(verdictsOf(dayOf(records, day), ids, ALL));
        expect(better(before, verdictsOf(dayOf(fewer, day), ids, ALL))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('asking for a nation of which nothing is recorded never makes a pair of more use', () => {
  test.each([{ hostNation: 'FRA' }, { guestNation: 'FRA' }, { hostNation: 'FRA', guestNation: 'ITA' }])('%j', (nations) => {
    fc.assert(
      fc.property(catalogues, days, (records, day) => {
        const ids = itemsOf(records);
        expect(better(verdictsOf(dayOf(records, day), ids, ALL), verdictsOf(dayOf(records, day), ids, ALL, nations))).toEqual([]);
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
      const others = itemsOf(records).filter((id) => id !== member);
      const after = verdictsOf(dayOf(renamed(records, new Map([[member, 'zulu-renamed']])), day), others, ALL);
      const said = ({ level, use, basis }: Verdict) => [level, use, basis];
      for (const [pair, verdict] of verdictsOf(dayOf(records, day), others, ALL)) {
        const now = after.get(pair);
        expect([pair, now && said(now)]).toEqual([pair, said(verdict)]);
      }
    }),
    { numRuns: 10 },
  );
});
