import type { JoinedNames } from './alternatives.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import { isKin } from './namesakes.ts';

/**
 * True where a name joins designations of different things: "GBU-12 and M795". Not where it is one designation ("F-16C/D"),
 * where every side that is known may be the same thing or things of one category ("Gripen / F/A-18"), or where a slash stands between variants of one family ("Leopard 2A4 / Leopard 2A6").
 * Of a side that is not known but has a number, or more behind a comma, nobody can say that it is the same thing; behind a slash one with a
 * number may be another name of it.
 *
 * @param completed What each of the joined names is likely to mean, whatever kind was asked for.
 * @param asked The same of each as it stands there: of "FN P90 / M795" no FN M795 is meant.
 */
export function areTwoThings(
  index: NameIndex,
  joined: JoinedNames,
  completed: readonly (readonly NamedThing[])[],
  asked: readonly (readonly NamedThing[])[],
): boolean {
  const sides = completed.map((side, at) => (side.length > 0 ? side : (asked[at] ?? [])));
  const known = sides.filter((side) => side.length > 0);
  const [first = [], ...further] = known;
  const isUnknown = (name: string) => (joined.by === 'WORD' ? /\p{L}-?\d|[,+]\s*\p{L}/u : /[,+]\s*\p{L}/u).test(name);
  if (known.length > 0 && sides.some((side, at) => side.length === 0 && isUnknown(joined.asked[at] ?? ''))) return true;
  if (joined.by === 'DESIGNATION' && completed.every((side, at) => side.length > 0 || sides[at]?.length === 0)) return false;
  if (further.length === 0 || first.some((one) => further.every((side) => side.includes(one)))) return false;
  if (first.some((one) => further.every((side) => side.some((other) => areOfOneCategory(index, one, other))))) return false;
  return joined.by === 'WORD' || !further.every((side) => first.some((one) => side.some((other) => areOneFamily(index, one, other))));
}

/** Two fighters, two rounds: they stand side by side as namesakes do, and whoever asks is asked back. */
function areOfOneCategory(index: NameIndex, one: NamedThing, other: NamedThing): boolean {
  const [[its], [theirs]] = [index.factsOf(one).categories, index.factsOf(other).categories];
  return one.kind !== 'INTERFACE' && its !== undefined && its === theirs;
}

/** Variants of one family, or something and a measure that it has. */
function areOneFamily(index: NameIndex, one: NamedThing, other: NamedThing): boolean {
  if (one === other || isKin(index, one, other)) return true;
  const [facts, theirs] = [index.factsOf(one), index.factsOf(other)];
  if (one.kind === 'INTERFACE' || other.kind === 'INTERFACE') return facts.interfaces.has(other.id) || theirs.interfaces.has(one.id);
  return facts.ancestors.some((id) => theirs.ancestors.includes(id));
}
