import type { Records } from '../../engine/facts/records.ts';
import { categoriesAbove } from './categories-above.ts';
import { RATES, type Rate, type RatedFact } from './rates.ts';

/** How many of so many facts have what they should have. */
export interface Share {
  has: number;
  of: number;
}

export interface RateLine extends Share {
  /** Nation (alpha-3), or category at the top. */
  line: string;
  /** True where its share is below half of that of the whole. A line of fewer than ten facts is not judged. */
  isThin: boolean;
}

export interface CountedRate extends Share {
  name: string;
  byNation: RateLine[];
  byDomain: RateLine[];
}

const JUDGED_FROM = 10;

/** What a release can tell of its own depth, by nation and by the category at the top. */
export function countRates(records: Records, rates: readonly Rate[] = RATES): CountedRate[] {
  const above = categoriesAbove(records.vocabulary.categories);
  const domains = new Map([...records.equipment, ...records.supplies].map(({ id, category }) => [id, above(category).at(-1)]));
  return rates.map(({ name, facts: factsOf }) => {
    const facts = factsOf(records);
    const whole = shareOf(facts);
    return {
      name,
      ...whole,
      byNation: linesOf(facts, whole, ({ nation }) => nation),
      byDomain: linesOf(facts, whole, ({ item }) => (item === undefined ? undefined : domains.get(item))),
    };
  });
}

function linesOf(facts: readonly RatedFact[], whole: Share, lineOf: (fact: RatedFact) => string | undefined): RateLine[] {
  const lines = new Map<string, RatedFact[]>();
  for (const fact of facts) {
    const line = lineOf(fact);
    if (line !== undefined) lines.set(line, [...(lines.get(line) ?? []), fact]);
  }
  return [...lines]
    .map(([line, its]) => {
      const { has, of } = shareOf(its);
      return { line, has, of, isThin: of >= JUDGED_FROM && 2 * has * whole.of < whole.has * of };
    })
    .sort((one, other) => (one.line < other.line ? -1 : 1));
}

function shareOf(facts: readonly RatedFact[]): Share {
  return { has: facts.filter(({ has }) => has).length, of: facts.length };
}
