import { isHullNumber } from './hull-number.ts';
import { isOfKind } from './is-of-kind.ts';
import { keyOf } from './name-atoms.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import { bracketOf, isCut, type NamePart } from './name-parts.ts';
import type { Meaning } from './name-vocabulary.ts';
import type { CalibreMark, Mark, NameReading } from './read-name.ts';
import { isCode, positionsOf, type Span } from './span.ts';
import type { ThingFacts } from './thing-facts.ts';

/**
 * What a part says of a thing. EMPTY: nothing. AGREES: what its record says. BESIDE: what it belongs to or is fitted to. UNSURE: a word of prose
 * that is in no table. CONFLICTS: another calibre or kind than its record says. IGNORED: what must not be dropped and was not understood.
 */
export type Weight = 'EMPTY' | 'AGREES' | 'BESIDE' | 'UNSURE' | 'CONFLICTS' | 'IGNORED';

/** What a part is held against. */
export interface PartCase {
  index: NameIndex;
  reading: NameReading;
  thing: NamedThing;
  facts: ThingFacts;
  /** The name by which the thing was found. */
  primary: Span;
  /** Names of all things in the reading. */
  others: readonly Span[];
  /** Atoms that names of the thing cover. */
  covered: ReadonlySet<number>;
}

/** Weighs one part against the record of a thing. */
export function weighPart(asked: PartCase, part: NamePart): Weight {
  const { reading, facts } = asked;
  const { mark } = part;
  const meaning = mark?.meaning;
  if (isDenial(asked, part)) return 'IGNORED';
  if (isBeside(asked, part)) return 'BESIDE';
  if (mark?.isQuantity === true) return 'EMPTY';
  const measure = measureAround(reading, part);
  if (measure !== undefined) return hasCalibre(facts, measure) ? 'EMPTY' : 'CONFLICTS';
  if (meaning?.kinds !== undefined && isOfKind(facts, meaning.kinds)) return meaning.isVague === true ? 'UNSURE' : 'AGREES';
  if (facts.words.has(keyOf(part.atoms)) && !isCut(reading, part)) return weighKnown(meaning);
  // "9x19 mm FMJ" is of the calibre: of which round of it is not said.
  if (asked.thing.kind === 'INTERFACE' && meaning?.kinds?.includes('nature:BALL') === true) return 'UNSURE';
  if (mark?.calibre !== undefined) return hasCalibre(facts, mark.calibre) ? 'AGREES' : 'CONFLICTS';
  if (mark?.mass !== undefined) return facts.masses.has(mark.mass) ? 'AGREES' : 'IGNORED';
  if (mark?.isDrive === true) return facts.categories.some((one) => /vehicle|gun|tank|carrier|artillery/.test(one)) ? 'UNSURE' : 'IGNORED';
  if (asked.thing.kind === 'STANDARD' && isEdition(reading, part)) return 'BESIDE';
  return meaning === undefined ? weighUnknown(asked, part) : weighMeaning(asked, part, meaning);
}

/** Where what belongs to something else, or only comes with the thing, begins: not at the "with" of the thing's own name. */
export function contextBegins({ atoms, marks }: NameReading, covered: ReadonlySet<number> = new Set()): number {
  const begins = ({ from, meaning }: Mark) =>
    from > 0 && (meaning?.belongs === true || meaning?.accompanies === true) && !covered.has(from);
  return marks.find(begins)?.from ?? atoms.length;
}

/** "No 40 CT GPR" denies what has the number in its name; "No 5" beside a name numbers. */
function isDenial({ reading, facts, primary }: PartCase, { atoms: [first], to }: NamePart): boolean {
  return first?.text === 'no' && to === primary.from && reading.atoms[to]?.isNumber === true && !facts.words.has('no');
}

/** True where the name goes on to be the whole name of another thing: what stands behind it is said of that. */
function isLongerNamed({ thing, primary, others }: PartCase): boolean {
  return others.some(({ entry, from, to }) => entry.thing !== thing && entry.isWhole && from <= primary.from && to > primary.to);
}

/** A word of the thing's own names, which may be a word for another kind of thing as well. */
function weighKnown(meaning: Meaning | undefined): Weight {
  if (meaning === undefined || meaning.modifies === true) return 'AGREES';
  return meaning.kinds === undefined ? 'EMPTY' : 'BESIDE';
}

function weighMeaning(asked: PartCase, part: NamePart, meaning: Meaning): Weight {
  const { index, reading, thing, facts, primary, covered } = asked;
  const isOwnName = primary.entry.thing === thing && primary.entry.isWhole;
  if (meaning.negation === 'WITHOUT' && isOwnName && isOtherNamed(index, thing, part)) return 'EMPTY';
  // "Unmodified" too: no record says what was left undone to it.
  if (meaning.negation !== undefined) return 'IGNORED';
  if (meaning.nation !== undefined) return isOfNation(facts, meaning, meaning.nation) ? 'AGREES' : 'IGNORED';
  if (meaning.modifies === true) return 'IGNORED';
  if (meaning.kinds === undefined || meaning.isFiller === true || meaning.isSmall === true) return 'EMPTY';
  const isOfContext = part.from >= contextBegins(reading, covered) && !isLongerNamed(asked);
  const isOfWeapon = isSupply(facts) && meaning.isPart !== true && isCalledSupply(reading, facts);
  return isOfContext || isOfWeapon || isOtherNature(facts, meaning.kinds) || isModifier(reading, facts, part) ? 'EMPTY' : 'CONFLICTS';
}

function isOfNation({ nations, origins }: ThingFacts, { isOrigin }: Meaning, nation: string): boolean {
  return (isOrigin === true && origins.size > 0 ? origins : nations).has(nation);
}

/** A word in no table: prose, or something that must not be dropped. */
function weighUnknown(asked: PartCase, part: NamePart): Weight {
  const { index, reading, facts, primary, thing } = asked;
  const { raw = '', text = '', isNumber = false } = part.atoms[0] ?? {};
  if (isHullNumber(asked, part)) return 'UNSURE';
  if (part.atoms.length === 1 && (isNumber ? text.includes('.') && facts.measures.has(text) : facts.measureWords.has(text)))
    return 'AGREES';
  if (part.atoms.length > 1 || isNumber || isCut(reading, part) || otherAt(asked, part) !== undefined) return 'IGNORED';
  if (index.makers.has(text) || isGloss(asked, part)) return 'UNSURE';
  if (/^(?:anti|counter|contra|kontra|gegen|против|anty)$/.test(text)) return 'IGNORED';
  const isShort = text.length < 3 || (text.length < 5 && raw === raw.toUpperCase());
  if (isShort) return thing.kind === 'SUPPLY' && text.length > 1 && isCode(reading, primary) ? 'UNSURE' : 'IGNORED';
  return isCode(reading, primary) || isProse(asked, part) ? 'UNSURE' : 'IGNORED';
}

/** A word in brackets behind the name: "Rafale (Squall)". */
function isGloss({ reading, primary }: PartCase, part: NamePart): boolean {
  return bracketOf(part) > 0 && bracketOf(part) !== reading.atoms[primary.from]?.bracket && part.from >= primary.to;
}

/** A small word in front of the name, or between it and its kind, or in a sentence that goes on behind it: "Leclerc de la troisième génération". */
function isProse({ reading, facts, primary }: PartCase, part: NamePart): boolean {
  const { atoms, marks } = reading;
  const { raw = '' } = part.atoms[0] ?? {};
  const next = atoms[1];
  const beginsSentence = part.from === 0 && next?.isNumber === false && next.raw === next.raw.toLowerCase();
  if (raw !== raw.toLowerCase() && !beginsSentence) return false;
  const isAhead =
    part.to <= primary.from ||
    marks.some(({ from, meaning }) => from >= part.to && meaning?.kinds !== undefined && isOfKind(facts, meaning.kinds));
  const isSentence = marks.some(
    ({ from, to, meaning }) => from >= primary.to && to <= part.from && (meaning?.isFiller === true || meaning?.isSmall === true),
  );
  return isAhead || isSentence;
}

/** Another thing that is named, by a name that leaves nothing out, where the part stands. */
function otherAt({ thing, others, covered }: PartCase, part: NamePart): NamedThing | undefined {
  return others.find(
    ({ entry, from, to }) =>
      entry.thing !== thing &&
      entry.quality >= 0.95 &&
      entry.omissions.every(({ of }) => of === 'KIND') &&
      from <= part.from &&
      to >= part.to &&
      !positionsOf({ from, to }).some((at) => covered.has(at)),
  )?.entry.thing;
}

/** True where the part names what the thing belongs to, or what is fitted to it: behind "for", or in brackets, of another kind and of a shared interface. */
function isBeside(asked: PartCase, part: NamePart): boolean {
  const other = otherAt(asked, part);
  if (other === undefined) return false;
  const { index, reading, facts, primary } = asked;
  const belongsFrom = reading.marks.find(({ from, meaning }) => from > 0 && meaning?.belongs === true)?.from ?? reading.atoms.length;
  if (part.from >= belongsFrom && primary.to <= belongsFrom) return true;
  const theirs = index.factsOf(other);
  const isGlossed = bracketOf(part) > 0 && reading.atoms[primary.from]?.bracket === 0;
  return isGlossed && theirs.categories[0] !== facts.categories[0] && [...theirs.interfaces].some((id) => facts.interfaces.has(id));
}

/** Words for what a round does ("HE") say nothing against one of which it is not recorded, or that is guided or carries others; of a missile those for its warhead. */
function isOtherNature({ categories }: ThingFacts, kinds: readonly string[]): boolean {
  if (kinds.length === 0 || !kinds.every((kind) => kind.startsWith('nature:'))) return false;
  if (categories.includes('missile')) return kinds.some((kind) => kind === 'nature:HE' || kind === 'nature:HEAT');
  if (!categories.includes('ammunition')) return false;
  return !categories.some((one) => one.startsWith('nature:') && !/^nature:(?:GUIDED|CARGO|OTHER|PROGRAMMABLE)$/.test(one));
}

/** "Rifle combat optic" is an optic: of two words for kinds side by side the last says what it is; "снаряд РСЗО" is a rocket, where words stand the other way round. */
function isModifier({ text, marks }: NameReading, facts: ThingFacts, part: NamePart): boolean {
  if (part.mark?.meaning?.isPart === true && /\p{Script=Cyrillic}/u.test(text)) return false;
  const next = marks.find(({ from, meaning }) => from >= part.to && meaning?.kinds !== undefined && meaning.isFiller !== true);
  return next?.meaning?.kinds !== undefined && next.from <= part.to + 1 && isOfKind(facts, next.meaning.kinds);
}

/** "Cartridge, tank, 120 mm": of a supply the weapon may be named, where the supply is. */
function isCalledSupply({ marks }: NameReading, facts: ThingFacts): boolean {
  return marks.some(({ meaning }) => meaning?.isPart === true && meaning.kinds !== undefined && isOfKind(facts, meaning.kinds));
}

/** True of what is fired or fed. */
export function isSupply(facts: ThingFacts): boolean {
  return isOfKind(facts, ['ammunition', 'munition', 'magazine', 'rocket']);
}

/** "D-20 (not the D-30)": what is not meant is another thing, by its whole name, and nothing that is fitted to this one. */
function isOtherNamed(index: NameIndex, thing: NamedThing, { atoms }: NamePart): boolean {
  const [first, ...rest] = atoms;
  if (!/^(?:not|nicht|ne|no|non|pas|nie|inte|ikke|niet)$/.test(first?.text ?? '')) return false;
  const from = /^(?:the|der|die|das|den|le|la|el|il|a|an)$/.test(rest[0]?.text ?? '') ? 1 : 0;
  const named = (index.byKey.get(keyOf(rest, from)) ?? []).filter(({ isWhole }) => isWhole).map(({ thing: other }) => other);
  return named.length > 0 && named.every((other) => other !== thing && !index.factsOf(other).ancestors.includes(thing.id));
}

/** "STANAG 4586 Edition A", "MIL-STD-810F": which state of a standard, not which standard. */
function isEdition({ atoms }: NameReading, part: NamePart): boolean {
  const isWord = (text: string | undefined) =>
    /^(?:edition|ed|version|amendment|part|annex|volume|chapter|method|rev|revision)$/.test(text ?? '');
  return (
    isWord(part.atoms[0]?.text) ||
    isWord(atoms[part.from - 1]?.text) ||
    (part.from > 0 && part.atoms.length === 1 && part.atoms[0]?.text.length === 1)
  );
}

/** The measure of which a part is the rest: "x45" behind the "5.56" that is in the name already. */
function measureAround({ marks }: NameReading, part: NamePart): CalibreMark | undefined {
  return part.mark === undefined
    ? marks.find(({ from, to, calibre }) => calibre !== undefined && from < part.from && part.to <= to)?.calibre
    : undefined;
}

/** Two measures are one where they differ by less than 0.4 %: 76 mm and 76.2 mm, not 120 mm and 122 mm. */
function hasCalibre({ measures }: ThingFacts, { bore, case: caseLength, length }: CalibreMark): boolean {
  const has = (value: string | undefined) =>
    value === undefined ||
    measures.has(value) ||
    [...measures].some((one) => Math.abs(Number(one) - Number(value)) < Number(value) * 0.004);
  return has(bore) && has(caseLength) && has(length);
}
