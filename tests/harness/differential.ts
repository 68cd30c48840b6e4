import { assess } from '../../server/engine/judge/assess.ts';
import { createCatalogue } from '../../server/engine/facts/catalogue.ts';
import { Calendar } from '../../server/engine/facts/calendar.ts';
import { codeOf, gradeOfCode, levelOfCode, type VerdictCode } from '../../server/engine/verdict/level-and-grade.ts';
import { indexOn } from '../../server/engine/index/index-on.ts';
import type { Relation } from '../../server/engine/facts/records.ts';
import { RELATIONS } from '../../server/engine/facts/relations.ts';
import { randomRecords } from './random-catalogue.ts';

export interface Differences {
  catalogues: number;
  pairs: number;
  /** The first few, each as a line that names seed, day, pair and the two answers. */
  differences: string[];
  count: number;
}

const SHOWN_AT_MOST = 20;
const DAYS = ['2011-01-01', '2015-06-30', '2020-03-15', '2026-11-24'];

/** Asks the index and the pairwise engine the same pairs of random catalogues, from a seed on, until so many pairs are asked. */
export function compareIndexWithPairs(firstSeed: number, pairsAtLeast: number, cataloguesAtLeast = 1): Differences {
  const found: Differences = { catalogues: 0, pairs: 0, differences: [], count: 0 };
  for (let seed = firstSeed; found.pairs < pairsAtLeast || found.catalogues < cataloguesAtLeast; seed += 1) {
    compareOne(seed, found);
    found.catalogues += 1;
  }
  return found;
}

function compareOne(seed: number, found: Differences): void {
  const asOf = DAYS[seed % DAYS.length] ?? '';
  const on = new Calendar(createCatalogue(randomRecords(seed))).on(asOf);
  const { catalogue } = on;
  const index = indexOn(on);
  const ids = [...catalogue.equipment.keys(), ...catalogue.supplies.keys(), ...catalogue.interfaces.keys()];
  ids.forEach((a, row) => {
    const one = on.subject(a);
    ids.forEach((b, column) => {
      const other = on.subject(b);
      if (one === undefined || other === undefined) return;
      // Half of the pairs by their roles, half under one relation or another.
      const relation: Relation | undefined = (row + column + seed) % 2 === 0 ? undefined : RELATIONS[(row + seed) % RELATIONS.length];
      const expected = codeOf(assess(on, one, other, relation));
      const given = index.code(a, b, relation);
      found.pairs += 1;
      if (given === expected) return;
      found.count += 1;
      if (found.differences.length < SHOWN_AT_MOST)
        found.differences.push(
          `seed ${seed}, ${asOf}: ${a} ${b} ${relation ?? 'by roles'}: pairs ${named(expected)}, index ${named(given)}`,
        );
    });
  });
}

function named(code: VerdictCode): string {
  return `${levelOfCode(code)} on ${gradeOfCode(code) ?? 'nothing'}`;
}
