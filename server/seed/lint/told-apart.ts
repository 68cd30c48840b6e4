import { marksIn, tailOf, textOf, type Mark } from './marks.ts';
import { recordOf, type LintedSeed } from './rule.ts';
import { atomsOf } from '../../search/name-atoms.ts';

/** By what the records of a seed tell things apart. */
export interface ToldApart {
  /** True where records are told apart by the number behind a word: AK-74 and AK-103. */
  byNumber(stem: string): boolean;
  /** True where records of a category are told apart by what stands behind one number: F-16A and F-16C. */
  bySuffix(category: string): boolean;
  /** Suffixes behind a stem and number in the main names of a category, by the item. */
  suffixes(category: string, mark: Mark): ReadonlyMap<string, string>;
  /** True where things are told apart by a word of capitals behind a name: MILAN and MILAN ER. */
  byTail(tail: string): boolean;
}

/** Reads the main names of the items of a seed, once for all rules. */
export function toldApart(seed: LintedSeed): ToldApart {
  return seed.once(create);
}

function create(seed: LintedSeed): ToldApart {
  const numbers = new Map<string, Set<string>>();
  const suffixes = new Map<string, Map<string, string>>();
  const categories = new Map<string, Map<string, Set<string>>>();
  const names = new Set<string>();
  const tails = new Map<string, string[]>();
  for (const [id, file] of seed.items) {
    const record = recordOf(file);
    if (record === undefined || (file.folder !== 'equipment' && file.folder !== 'supplies') || typeof record['name'] !== 'string') continue;
    names.add(textOf(atomsOf(record['name'])));
    const tail = tailOf(record['name']);
    if (tail !== undefined) tails.set(tail.tail, [...(tails.get(tail.tail) ?? []), tail.base]);
    for (const { stem, number, suffix } of marksIn(record['name'])) {
      numbers.set(stem, (numbers.get(stem) ?? new Set()).add(number));
      const category = String(record['category']);
      const key = `${category} ${stem} ${number}`;
      suffixes.set(key, (suffixes.get(key) ?? new Map<string, string>()).set(id, suffix));
      if (suffix === '') continue;
      const its = categories.get(category) ?? categories.set(category, new Map()).get(category);
      its?.set(key, (its.get(key) ?? new Set()).add(suffix));
    }
  }
  return {
    byNumber: (stem) => (numbers.get(stem)?.size ?? 0) > 1,
    bySuffix: (category) => [...(categories.get(category)?.values() ?? [])].some(({ size }) => size > 1),
    suffixes: (category, { stem, number }) => suffixes.get(`${category} ${stem} ${number}`) ?? new Map<string, string>(),
    byTail: (tail) => (tails.get(tail) ?? []).some((base) => names.has(base)),
  };
}
