import fc from 'fast-check';
import { Calendar } from '../../server/engine/facts/calendar.ts';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import type { Day } from '../../server/engine/facts/day.ts';
import type { Records, Relation } from '../../server/engine/facts/records.ts';
import { assess, type Nations } from '../../server/engine/judge/assess.ts';
import type { Verdict } from '../../server/engine/verdict/verdict.ts';
import { randomRecords, USUAL } from './random-catalogue.ts';
import { DAY } from './tiny-catalogue.ts';

/** Catalogues by chance. Shrinking takes records away from the end. */
export const catalogues = fc
  .record({
    seed: fc.nat(),
    specs: fc.integer({ min: 2, max: USUAL.specs }),
    equipment: fc.integer({ min: 1, max: USUAL.equipment }),
    supplies: fc.integer({ min: 1, max: USUAL.supplies }),
    assertions: fc.nat(USUAL.assertions),
  })
  .map(({ seed, ...size }) => randomRecords(seed, size));

/** Days between which facts of such catalogues begin and end. */
export const days = fc.constantFrom('2011-01-01', '2015-06-30', '2018-01-01', DAY);

/** Which of several: a number of any size, taken to the length of what is chosen from. */
export const choice = fc.nat();
export const chosen = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

/** Identifiers of whatever can be asked about. */
export const idsOf = ({ equipment, supplies, interfaces }: Records) => [...equipment, ...supplies, ...interfaces].map(({ id }) => id);

export const dayOf = (records: Records, asOf: string): Day => new Calendar(createCatalogue(records)).on(asOf);

/** The verdict on two identifiers; undefined where the day does not hold both. */
export function judge(on: Day, a: string, b: string, relation: Relation | undefined, nations: Nations = {}): Verdict | undefined {
  const [one, other] = [on.subject(a), on.subject(b)];
  return one && other && assess(on, one, other, relation, nations);
}

/** Every verdict on two of the ids, by their names and the relation asked for: "a b ACCEPTS", "a b by roles". */
export function verdictsOf(
  on: Day,
  ids: readonly string[],
  relations: readonly (Relation | undefined)[],
  nations: Nations = {},
): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const relation of relations)
    for (const a of ids)
      for (const b of ids) {
        const verdict = judge(on, a, b, relation, nations);
        if (verdict) verdicts.set(`${a} ${b} ${relation ?? 'by roles'}`, verdict);
      }
  return verdicts;
}
