import type { Candidate } from './candidate.ts';
import { isOfKind } from './is-of-kind.ts';
import { wordsOfAtoms } from './name-atoms.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import type { NameReading } from './read-name.ts';
import { MISTYPED_WORD } from './word-index.ts';

/** Most that a guess is worth. */
const AT_MOST = 0.45;
/** What a name with a typing error in it is worth, where nothing else comes near. */
const MISTYPED = 0.8;
/** What a name is worth of which a word is missing, where no more than so many things have all the others: "FAL magazine". */
const NAMED_IN_PART = 0.6;
const NAMED_IN_PART_AT_MOST = 3;
/** Things with the best words in common, of which the names are looked at. */
const ENOUGH = 40;
/** Words that tell less are looked for only beside others. */
const TELLING = 0.3;

/** Shares of the asked words for which each word of the index may stand. */
type Near = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Candidates by words in common, each word weighed by how much it tells; typing errors and other ways of writing foreign letters forgiven. */
export function guessByWords({ words, factsOf }: NameIndex, reading: NameReading, allowed: (thing: NamedThing) => boolean): Candidate[] {
  const asked = [...new Set(wordsOfAtoms(reading.atoms))];
  const near: Near = new Map(asked.map((word) => [word, new Map(words.near(word).map(({ word: one, share }) => [one, share]))]));
  const found = thingsNear(words, near).flatMap((thing) => (allowed(thing) ? (guessOf(words, asked, near, thing) ?? []) : []));
  const kinds = reading.marks.flatMap(({ meaning }) => (meaning?.kinds === undefined || meaning.isFiller === true ? [] : [meaning.kinds]));
  const holding = found.filter(
    ({ thing, ignoredWords }) =>
      ignoredWords.length === 0 && kinds.length > 0 && holdsAll(words, asked, thing) && kinds.every((one) => isOfKind(factsOf(thing), one)),
  );
  const items = holding.filter(({ thing }) => thing.kind !== 'INTERFACE');
  const inPart = items.length > 0 ? items : holding;
  const best = (one: Candidate) => {
    if (inPart.length <= NAMED_IN_PART_AT_MOST && inPart.includes(one))
      return { ...one, confidence: Math.max(one.confidence, NAMED_IN_PART) };
    return one;
  };
  const sorted = found.map(best).sort((one, other) => other.confidence - one.confidence || (one.thing.id < other.thing.id ? -1 : 1));
  const isAlone = sorted.filter(({ confidence }) => confidence === MISTYPED).length === 1;
  return isAlone ? sorted : sorted.map((one) => (one.confidence === MISTYPED ? { ...one, confidence: AT_MOST } : one));
}

/** Things that share the most telling words with what was asked. */
function thingsNear(words: NameIndex['words'], near: Near): NamedThing[] {
  const sums = new Map<NamedThing, number>();
  const telling = [...near.keys()].filter((word) => words.weightOf(word) >= TELLING);
  for (const word of telling.length > 0 ? telling : near.keys()) {
    const best = new Map<NamedThing, number>();
    for (const [one, share] of near.get(word) ?? [])
      for (const thing of words.thingsWith(one)) best.set(thing, Math.max(best.get(thing) ?? 0, share * words.weightOf(one)));
    for (const [thing, value] of best) sums.set(thing, (sums.get(thing) ?? 0) + value);
  }
  return [...sums]
    .sort(([one, left], [other, right]) => right - left || (one.id < other.id ? -1 : 1))
    .slice(0, ENOUGH)
    .map(([thing]) => thing);
}

function guessOf(words: NameIndex['words'], asked: readonly string[], near: Near, thing: NamedThing): Candidate | undefined {
  const total = asked.reduce((sum, word) => sum + words.weightOf(word), 0);
  let best: { value: number; name: string; isMistyped: boolean; ignoredWords: string[] } | undefined;
  for (const { name, words: its } of words.namesOf(thing)) {
    const shares = asked.map((word) => ({ word, ...standsFor(near.get(word), its) }));
    const matched = shares.reduce((sum, { word, share }) => sum + words.weightOf(word) * share, 0) / total;
    const meant = new Set(shares.map(({ meant: one }) => one));
    const all = its.reduce((sum, word) => sum + words.weightOf(word), 0);
    const breadth = its.reduce((sum, word) => sum + (meant.has(word) ? words.weightOf(word) : 0), 0) / Math.max(all, 0.05);
    const value = matched * (0.4 + 0.6 * breadth);
    if (best !== undefined && value <= best.value) continue;
    const isMistyped =
      meant.size === its.length && its.length === asked.length && shares.every(({ share }) => share >= MISTYPED_WORD) && all > 0.5;
    best = { value, name, isMistyped, ignoredWords: shares.filter(({ share }) => share === 0).map(({ word }) => word) };
  }
  if (best === undefined || best.value < 0.3) return undefined;
  const confidence = best.isMistyped ? MISTYPED : Math.min(AT_MOST, Math.round(AT_MOST * 100 * best.value) / 100);
  return {
    thing,
    confidence,
    strategy: 'WORDS',
    ignoredWords: best.isMistyped ? [] : best.ignoredWords,
    matchedName: best.name,
    decidedBy: 'NAME',
  };
}

/** The word of a name that an asked word stands for best. */
function standsFor(shares: ReadonlyMap<string, number> | undefined, its: readonly string[]): { meant: string | undefined; share: number } {
  let meant: string | undefined;
  let share = 0;
  for (const word of its) {
    const one = shares?.get(word) ?? 0;
    if (one > share) [meant, share] = [word, one];
  }
  return { meant, share };
}

function holdsAll(words: NameIndex['words'], asked: readonly string[], thing: NamedThing): boolean {
  return asked.length > 1 && words.namesOf(thing).some(({ words: its }) => asked.every((word) => its.includes(word)));
}
