import { LIKELY } from './confidence.ts';
import type { Judgement } from './judge-thing.ts';
import type { NamedKind } from './named-thing.ts';
import { compactName, normaliseName } from './normalise-name.ts';

/** What comes first of two that are equal otherwise, where no kinds are asked for: a system before its missile. */
const KINDS: readonly NamedKind[] = ['EQUIPMENT', 'SUPPLY', 'INTERFACE', 'STANDARD', 'NATION', 'CATEGORY', 'TOPIC'];

/** Sorts by a tuple made once for each: confidence, then what speaks for one of two equals. */
export function sortJudgements<T extends Judgement>(judged: readonly T[], name: string, kinds: readonly NamedKind[] | undefined): T[] {
  const spelling = normaliseName(name);
  const compact = compactName(name);
  // "Any AWACS" asks for a kind of thing, "the AWACS" for one of them.
  const asksForAKind = /^any\s/i.test(name.trim());
  return judged
    .map((one) => {
      const { thing, confidence, understood } = one;
      const rank = [
        confidence,
        Number(asksForAKind && thing.kind === 'CATEGORY'),
        Number(kinds !== undefined || thing.kind !== 'INTERFACE'),
        Number(one.isWhole),
        // "P-8" is the aircraft and "P8" the pistol: a name spelt as it was asked comes before one that only has the same letters.
        Number(confidence >= LIKELY && thing.names.some((other) => normaliseName(other) === spelling)),
        Number(one.isOfNation),
        one.quality,
        one.length,
        Number(one.isMainName || compactName(thing.name) === compact),
        understood,
        -(kinds ?? KINDS).indexOf(thing.kind),
        Number(thing.generic),
      ];
      return { one, rank };
    })
    .sort((left, right) => compare(right.rank, left.rank) || (left.one.thing.id < right.one.thing.id ? -1 : 1))
    .map(({ one }) => one);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, position) => value !== other[position]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
