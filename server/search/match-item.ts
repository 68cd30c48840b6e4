import { alternativesOf } from './alternatives.ts';
import type { Candidate } from './candidate.ts';
import { LIKELY } from './confidence.ts';
import { findSpans } from './find-spans.ts';
import { guessByWords } from './guess-by-words.ts';
import { judgeThing, type Judgement } from './judge-thing.ts';
import type { NamedKind, NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import { joinCandidates } from './join-candidates.ts';
import { weighNamesakes, type NamesakeHints } from './namesakes.ts';
import { compactName } from './normalise-name.ts';
import { isCode, type Span } from './span.ts';
import { sortJudgements } from './sort-judgements.ts';
import { spellingsOf } from './spellings-of.ts';
import { areTwoThings } from './two-things.ts';
import { atomsOf, isSign, keyOf } from './name-atoms.ts';
import { readName, type NameReading } from './read-name.ts';

/** Most that one of two names in one is worth: "X / Y". */
const ALTERNATIVE_AT_MOST = 0.75;
/** Most that a guess is worth where something is denied. */
const GUESS_OF_DENIED_AT_MOST = 0.45;
/** Most that one of two things named in one is worth: neither is meant. */
const TWO_THINGS_AT_MOST = 0.45;
/** What two different things of a name may be. */
const THINGS: ReadonlySet<NamedKind> = new Set(['EQUIPMENT', 'SUPPLY', 'INTERFACE', 'STANDARD']);
/** Least that a side of two names is worth by itself: namesakes and the like. */
const SIDE_AT_LEAST = 0.7;

/** What narrows a question about a name. */
export interface MatchOptions {
  /** Only these kinds, every kind where it is missing. Their order breaks ties. */
  kinds?: readonly NamedKind[] | undefined;
  /** What the other thing of the question may be: of namesakes the one that has to do with it is meant. */
  partners?: readonly NamedThing[] | undefined;
  /** Most candidates. */
  limit?: number;
}

/** Candidates for a name as people write it, best first: read once, judged once for each thing, then sorted. */
export function matchItem(index: NameIndex, name: string, { kinds, partners, limit = 5 }: MatchOptions = {}): Candidate[] {
  const question: Question = { index, kinds, hints: { isAllowed: (thing) => kinds === undefined || kinds.includes(thing.kind), partners } };
  let found: Candidate[] = [];
  for (const { text, worth } of spellingsOf(index, name)) {
    const read = candidatesOf(question, text).map((one) => ({ ...one, confidence: Math.min(one.confidence, worth) }));
    if (found.length === 0 || (read[0]?.confidence ?? 0) >= LIKELY) found = read;
    if ((found[0]?.confidence ?? 0) >= LIKELY) return found.slice(0, limit);
  }
  const reading = readName(name, index.vocabulary);
  // "No Leopard 2A4" has the words of "Leopard 2A4 NO", and is none.
  const isDenied = reading.marks.some(({ meaning }) => meaning?.negation === 'WITHOUT');
  const most = isDenied ? GUESS_OF_DENIED_AT_MOST : 1;
  const guessed = guessByWords(index, reading, question.hints.isAllowed).map((one) => ({
    ...one,
    confidence: Math.min(one.confidence, most),
  }));
  return joinCandidates(found, guessed).slice(0, limit);
}

interface Question {
  index: NameIndex;
  kinds: readonly NamedKind[] | undefined;
  hints: NamesakeHints;
}

function candidatesOf(question: Question, name: string): Candidate[] {
  const whole = weigh(question, name);
  if ((whole[0]?.confidence ?? 0) >= LIKELY) return whole;
  const joined = alternativesOf(readName(name, question.index.vocabulary));
  const isSide = ({ confidence }: Candidate) => confidence >= SIDE_AT_LEAST;
  const sides = joined.names.map((side) => weigh(question, side).filter(isSide));
  const ofAnyKind = { ...question, hints: { ...question.hints, isAllowed: ({ kind }: NamedThing) => THINGS.has(kind) } };
  const meant = (side: string) => weigh(ofAnyKind, side).flatMap((one) => (isSide(one) ? [one.thing] : []));
  const areTwo = areTwoThings(question.index, joined, joined.names.map(meant), joined.asked.map(meant));
  const worth = areTwo ? TWO_THINGS_AT_MOST : ALTERNATIVE_AT_MOST;
  const found = new Map<NamedThing, Candidate>();
  for (const [at, side] of sides.entries()) {
    const besides = areTwo ? joined.names.filter((_, other) => other !== at) : [];
    for (const one of side) {
      const ignoredWords = [...one.ignoredWords, ...besides];
      if (!found.has(one.thing))
        found.set(one.thing, { ...one, strategy: 'PART', confidence: Math.min(one.confidence, worth), ignoredWords });
    }
  }
  const areSeveral = joined.by !== 'DESIGNATION' && found.size > 1;
  const named = [...found.values()].map((one) => (areSeveral ? { ...one, isOneOfSeveral: true } : one));
  return [...named, ...whole.filter(({ thing }) => !found.has(thing))];
}

function weigh({ index, kinds, hints }: Question, name: string): Candidate[] {
  const judged = judgeAll(index, readName(name, index.vocabulary));
  const weighed = weighNamesakes(index, sortJudgements(judged, name, kinds), hints);
  return sortJudgements(weighed, name, kinds).map(({ thing, confidence, isWhole, ignoredWords, matchedName, decidedBy }) => ({
    thing,
    confidence,
    strategy: isWhole ? 'EXACT' : 'PART',
    ignoredWords,
    matchedName,
    decidedBy,
  }));
}

function judgeAll(index: NameIndex, reading: NameReading): Judgement[] {
  const all = findSpans(index, reading);
  const others = [...all.values()].flat();
  const judged = new Map<NamedThing, Judgement>();
  const keep = (judgement: Judgement | undefined) => {
    if (judgement !== undefined && judgement.confidence > (judged.get(judgement.thing)?.confidence ?? 0))
      judged.set(judgement.thing, judgement);
  };
  for (const [thing, spans] of all) {
    const judgement = judgeThing(index, reading, thing, spans, others);
    keep(judgement);
    const nations =
      judgement?.ignoredWords.length === 0
        ? reading.marks.flatMap(({ meaning }) => (meaning?.isOrigin === true ? [] : (meaning?.nation ?? [])))
        : [];
    for (const nation of nations) {
      const variant = index.nationalVariantOf(thing, nation);
      if (variant !== undefined && bearsName(variant, spans))
        keep(judgeVariant(index, reading, variant, spans, others, judgement?.confidence ?? 0));
    }
    if (judgement !== undefined && judgement.ignoredWords.length > 0)
      for (const member of membersBelow(index, thing))
        keep(judgeVariant(index, reading, member, [...spans.filter(isNumbered), ...(all.get(member) ?? [])], others, VARIANT_AT_MOST));
  }
  // "Leopard 2A7+" has the letters of the "leopard-2a7", and is none.
  const isOther = reading.atoms.some(({ raw }) => raw === '+' || isSign(raw));
  for (const thing of isOther ? [] : (index.byIdentifier.get(compactName(reading.text)) ?? [])) {
    if ((judged.get(thing)?.confidence ?? 0) < 1)
      judged.set(thing, {
        thing,
        matchedName: thing.name,
        confidence: 1,
        ignoredWords: [],
        isWhole: true,
        understood: 0,
        understoodKinds: 0,
        isCartridge: false,
        isOfNation: false,
        length: 0,
        isMainName: false,
        quality: 1,
      });
  }
  return [...judged.values()];
}

/** What a variant is worth that is named by its family and by words of its own: "F-16C Block 52+, Polish". */
const VARIANT_AT_MOST = 0.85;

function judgeVariant(
  index: NameIndex,
  reading: NameReading,
  variant: NamedThing,
  spans: readonly Span[],
  others: readonly Span[],
  worth: number,
): Judgement | undefined {
  const judgement = judgeThing(index, reading, variant, spans, others, worth);
  // "IFV M1126" is the M1126, whatever else of its family is an infantry fighting vehicle: a kind does not outweigh a designation.
  const isOnlyOfKind = worth === VARIANT_AT_MOST && judgement?.understoodKinds === judgement?.understood && isNamedByCode(reading, spans);
  const isMeant = judgement !== undefined && judgement.ignoredWords.length === 0 && judgement.understood > 0 && !isOnlyOfKind;
  return isMeant ? { ...judgement, isOfNation: judgement.isOfNation || worth > VARIANT_AT_MOST } : undefined;
}

/** "Mi-8, Ukrainian" is no Mi-17, though of that family Ukraine is recorded to hold no other; of a name without a number every variant bears it: "Boxer". */
function bearsName(variant: NamedThing, spans: readonly Span[]): boolean {
  const keys = variant.names.map((name) => keyOf(atomsOf(name)));
  return spans.some(({ entry }) => !/\d/.test(entry.key) || keys.some((key) => key.includes(entry.key)));
}

/** True where the longest of the names is a code. */
function isNamedByCode(reading: NameReading, spans: readonly Span[]): boolean {
  return spans.some((span) => isCode(reading, span));
}

/** "Leopard" for the "Leopard 2" names no variant of it: "A4" may be the other's. */
function isNumbered({ entry }: Span): boolean {
  return !entry.omissions.some((omission) => omission.of === 'WORDS' && omission.words.every((word) => /^\d+$/.test(word)));
}

function membersBelow(index: NameIndex, thing: NamedThing): NamedThing[] {
  return index.membersOf(thing).flatMap((member) => [member, ...membersBelow(index, member)]);
}
