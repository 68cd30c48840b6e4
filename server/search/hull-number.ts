import { keyOf, type Atom } from './name-atoms.ts';
import type { NamePart } from './name-parts.ts';
import type { Span } from './span.ts';
import type { ThingFacts } from './thing-facts.ts';

/** The atoms of the name asked, the facts of a thing, and the name by which it was found. */
interface Asked {
  reading: { atoms: readonly Atom[] };
  facts: ThingFacts;
  primary: Span;
}

/** "F310 Fridtjof Nansen", "C 550 Cavour", "Anadolu (L400)": the number painted on a ship says nothing against its class. */
export function isHullNumber({ reading: { atoms }, facts, primary }: Asked, part: NamePart): boolean {
  if (!facts.categories.some((one) => one === 'ship' || one === 'submarine')) return false;
  const isHull = (from: number) => from >= 0 && from + 2 <= atoms.length && /^[a-z]{1,3}\d{2,4}$/.test(keyOf(atoms, from, from + 2));
  const isOfHull = (from: number) => isHull(from) && part.from >= from && part.to <= from + 2;
  return [0, part.from - 1, part.from].some((from) => isOfHull(from) && (from === 0 ? from + 2 <= primary.from : isInBracket(atoms, from)));
}

/** True of two atoms that are alone in a bracket. */
function isInBracket(atoms: readonly Atom[], from: number): boolean {
  const { bracket = 0 } = atoms[from] ?? {};
  return bracket > 0 && atoms.every((atom, at) => (atom.bracket === bracket) === (at === from || at === from + 1));
}
