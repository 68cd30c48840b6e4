import { isOfKind } from './is-of-kind.ts';
import { qualityWithout, type Omission } from './name-entries.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import { bracketOf, partsOf, written, type NamePart } from './name-parts.ts';
import type { NameReading } from './read-name.ts';
import { isOnlyMarks, isTelling, lengthOf, positionsOf, type Span } from './span.ts';
import type { ThingFacts } from './thing-facts.ts';
import { contextBegins, isSupply, weighPart, type Weight } from './weigh-part.ts';

/** How well a name fits one thing. */
export interface Judgement {
  thing: NamedThing;
  /** The name of the record that was found. */
  matchedName: string;
  /** 0 to 1, before namesakes are weighed. */
  confidence: number;
  /** As they were asked: what is not true of the thing, or was not understood. */
  ignoredWords: string[];
  /** True where the name is one of the thing's own and nothing but empty words is left. */
  isWhole: boolean;
  /** Words that were checked and are true of the thing. */
  understood: number;
  /** Of these the words for its kind. */
  understoodKinds: number;
  /** True of a calibre that is asked for by the size of its cartridge, with no designation beside it: "40x365R Bofors". */
  isCartridge: boolean;
  /** Letters and digits of the name that was found. */
  length: number;
  /** True where that is the main name of the thing, whole. */
  isMainName: boolean;
  /** 0 to 1: how far the form of the name alone means the thing. */
  quality: number;
  /** True where a nation was asked for and the thing is the variant of that nation. */
  isOfNation: boolean;
}

/** What a name is worth at most: with a part that was not understood, with one in no table, with a thing named beside it, with words that are true of it, with empty words. */
const WORTH = { ignored: 0.48, unsure: 0.6, beside: 0.85, agreed: 0.95, empty: 0.98 };
/** Words in no table that one name may hold. */
const UNSURE_AT_MOST = 4;
/** Least worth of a further name of the thing beside the first. */
const FURTHER = 0.7;

/**
 * Judges what was asked against one thing: the longest of its names that stand in it, and each word besides.
 *
 * @param spans Its names in the reading; those of a family where a variant is judged by them.
 * @param others Names of all things in the reading: another thing named beside this one may be where it is fitted.
 * @param worth What the names are worth at most where they are not its own.
 */
export function judgeThing(
  index: NameIndex,
  reading: NameReading,
  thing: NamedThing,
  spans: readonly Span[],
  others: readonly Span[],
  worth = 1,
): Judgement | undefined {
  const used = chosen(reading, spans);
  const [primary] = used;
  if (primary === undefined) return undefined;
  const covered = new Set(used.flatMap(positionsOf));
  const facts = index.factsOf(thing);
  const weighed = vouched(
    partsOf(
      reading,
      covered,
      (at) => index.vocabulary.at(reading.atoms, at),
      (key) => facts.words.has(key),
    ).map((part) => ({ part, weight: weighPart({ index, reading, thing, facts, primary, others, covered }, part) })),
  );
  const agreed = weighed.flatMap(({ part, weight }) => (weight === 'AGREES' ? [part] : []));
  const isHelped = used.length > 1;
  const isEmpty = !isHelped && weighed.every(({ weight }) => weight === 'EMPTY');
  const most = Math.min(mostFor(reading, primary, weighed), mostForNames(index, reading, thing, used, agreed, isEmpty));
  const quality = Math.min(worth, Math.max(...used.map((span) => qualityOf(span, agreed, facts, isHelped))));
  const isClean = most > WORTH.ignored;
  const left = agreed.length > 0 || isHelped ? WORTH.agreed : weighed.length > 0 ? WORTH.empty : 1;
  const confidence = isClean ? Math.min(quality, most, left) : lowConfidence(reading, covered, quality, weighed);
  return {
    thing,
    matchedName: primary.entry.name,
    confidence: Math.round(confidence * 100) / 100,
    ignoredWords: weighed.flatMap(({ part, weight }) =>
      weight === 'UNSURE' || weight === 'CONFLICTS' || weight === 'IGNORED' ? [written(part)] : [],
    ),
    isWhole: isEmpty && isClean,
    understood: agreed.length,
    understoodKinds: agreed.filter(({ mark }) => mark?.meaning?.kinds !== undefined).length,
    isCartridge: isClean && thing.kind === 'INTERFACE' && isCartridge(reading),
    length: lengthOf(reading, primary),
    quality,
    isMainName: primary.entry.name === thing.name && primary.entry.omissions.length === 0,
    isOfNation: primary.entry.omissions.some((omission) => omission.of === 'NATION' && isSaid(omission, agreed, facts, isHelped)),
  };
}

/** True where the size of a cartridge comes first, and no number of a designation stands behind it. */
function isCartridge({ atoms, marks }: NameReading): boolean {
  const [first] = marks;
  return first?.from === 0 && first.calibre?.case !== undefined && atoms.slice(first.to).every(({ isNumber }) => !isNumber);
}

interface WeighedPart {
  part: NamePart;
  weight: Weight;
}

/** The name that tells most, and further names of the same thing that stand beside it. */
function chosen(reading: NameReading, spans: readonly Span[]): Span[] {
  const ranked = spans
    .map((span) => ({
      span,
      rank: [
        -Number(isOnlyMarks(reading, span)),
        // "HK G3A3" is its "G3A3", not its "HK G3" with something behind.
        -Number(reading.atoms[span.to]?.gap === '' && spans.some(({ from, to }) => from < span.to && to > span.to)),
        lengthOf(reading, span) * Math.min(span.entry.quality, ...span.entry.omissions.map(qualityWithout)),
        -span.entry.omissions.length,
      ],
    }))
    .sort(({ rank: one }, { rank: other }) => {
      const at = one.findIndex((value, position) => value !== other[position]);
      return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
    });
  const used: Span[] = [];
  const covered = new Set<number>();
  for (const { span } of ranked) {
    if (used.length > 0 && (span.entry.quality < FURTHER || positionsOf(span).some((at) => covered.has(at)))) continue;
    for (const at of positionsOf(span)) covered.add(at);
    used.push(span);
  }
  return used;
}

/** In a list of hosts one that is known vouches for those that are not: "(DShK, NSV, Kord)". */
function vouched(weighed: readonly WeighedPart[]): WeighedPart[] {
  const known = new Set(weighed.flatMap(({ part, weight }) => (weight === 'BESIDE' ? [bracketOf(part)] : [])));
  return weighed.map((one) =>
    one.weight === 'IGNORED' && one.part.mark === undefined && bracketOf(one.part) > 0 && known.has(bracketOf(one.part))
      ? { ...one, weight: 'UNSURE' }
      : one,
  );
}

function mostFor(reading: NameReading, primary: Span, weighed: readonly WeighedPart[]): number {
  const unsure =
    isTelling(reading, primary) && weighed.filter(({ weight }) => weight === 'UNSURE').length <= UNSURE_AT_MOST
      ? WORTH.unsure
      : WORTH.ignored;
  const worth: Record<Weight, number> = {
    EMPTY: 1,
    AGREES: 1,
    BESIDE: WORTH.beside,
    UNSURE: unsure,
    CONFLICTS: WORTH.ignored,
    IGNORED: WORTH.ignored,
  };
  return Math.min(1, ...weighed.map(({ weight }) => worth[weight]));
}

/** A name that stands where another thing is named ("for the G36"), or that is but a kind and a measure, means the thing only where the rest says so. */
function mostForNames(
  index: NameIndex,
  reading: NameReading,
  thing: NamedThing,
  used: readonly Span[],
  agreed: readonly NamePart[],
  isEmpty: boolean,
): number {
  const contextAt = contextBegins(reading);
  const isOfKindAhead = agreed.some(({ mark, from }) => mark?.meaning?.kinds !== undefined && from < contextAt);
  if ((used[0]?.from ?? 0) >= contextAt && !(isOfKindAhead && isMadeFor(index, thing, used[0]))) return WORTH.ignored;
  if (isEmpty || !used.every((span) => isOnlyMarks(reading, span))) return 1;
  return thing.kind === 'INTERFACE' && agreed.length > 0 ? WORTH.beside : WORTH.ignored;
}

/** "Missiles for HAWK" are those that a host of this name takes: nothing is made for itself. */
function isMadeFor(index: NameIndex, thing: NamedThing, span: Span | undefined): boolean {
  if (thing.kind !== 'SUPPLY' || span === undefined || span.entry.omissions.length > 0) return true;
  const own = index.factsOf(thing).interfaces;
  return (index.byKey.get(span.entry.key) ?? []).some(
    (one) => one.thing.kind === 'EQUIPMENT' && [...index.factsOf(one.thing).interfaces].some((id) => own.has(id)),
  );
}

/** Below what is likely: by how much of what was asked the names cover. */
function lowConfidence({ atoms }: NameReading, covered: ReadonlySet<number>, quality: number, weighed: readonly WeighedPart[]): number {
  const lengths = atoms.map(({ text }) => text.length);
  const share = [...covered].reduce((sum, at) => sum + (lengths[at] ?? 0), 0) / lengths.reduce((sum, length) => sum + length, 0);
  const conflicts = weighed.filter(({ weight }) => weight === 'CONFLICTS').length;
  return (0.2 + 0.28 * share * quality) * 0.85 ** conflicts;
}

/** What the form of the name is worth, once what it leaves out is looked for among the words that are true of the thing. */
function qualityOf({ entry }: Span, agreed: readonly NamePart[], facts: ThingFacts, isHelped: boolean): number {
  const unsaid = entry.omissions.filter((omission) => !isSaid(omission, agreed, facts, isHelped));
  return Math.min(entry.quality, ...unsaid.map(qualityWithout));
}

function isSaid(omission: Omission, agreed: readonly NamePart[], facts: ThingFacts, isHelped: boolean): boolean {
  if (omission.of === 'NATION') return agreed.some(({ mark }) => mark?.meaning?.nation === omission.nation);
  if (omission.of === 'CALIBRE') return agreed.some(({ mark }) => mark?.calibre !== undefined);
  // "Leopard A4" does not say which of the Leopards.
  if (omission.of === 'WORDS' && omission.words.every((word) => /^\d+$/.test(word))) return isHelped;
  if (omission.of === 'WORDS') return isHelped || agreed.some(({ mark }) => mark?.meaning === undefined);
  const said = agreed.flatMap(({ mark }) => (mark?.meaning?.kinds === undefined ? [] : [mark.meaning.kinds]));
  // A recovery tank is none that lays bridges, though both are of one category: of parts and variants the same words have to be said.
  return said.some((kinds) => isOfKind(facts, kinds) && (!omission.isPart || isSupply(facts) || kinds.join() === omission.kinds.join()));
}
