import { atomsOf, isSign, type Atom } from './name-atoms.ts';
import type { Meaning, NameVocabulary } from './name-vocabulary.ts';

/** Measures of a calibre as they are written: "155 mm/52", "7.62x51", ".338", "52 calibre". */
export interface CalibreMark {
  /** Bore, in millimetres or as it is written; undefined where only the length of the tube is named. */
  bore?: string;
  /** Length of the case. */
  case?: string;
  /** Length of the tube in calibres. */
  length?: string;
}

/** A run of atoms that is understood by itself, whatever thing is meant. */
export interface Mark {
  from: number;
  /** The atom behind it. */
  to: number;
  meaning?: Meaning;
  calibre?: CalibreMark;
  /** How many, not which: "18 x". */
  isQuantity?: true;
  /** Driven wheels: "8x8". */
  isDrive?: true;
  /** A weight: "500lb". */
  mass?: string;
}

/** A name, read once. */
export interface NameReading {
  text: string;
  atoms: readonly Atom[];
  marks: readonly Mark[];
}

/** Cuts a name into atoms and finds the marks among them. Quantities are read in what is asked, never in the name of a record. */
export function readName(text: string, vocabulary: NameVocabulary, isAsked = true): NameReading {
  const atoms = atomsOf(text);
  const marks: Mark[] = [];
  for (let at = 0; at < atoms.length;) {
    const mark =
      massAt(atoms, at) ?? (isAsked ? quantityAt(atoms, at, marks) : undefined) ?? calibreAt(atoms, at) ?? wordAt(atoms, at, vocabulary);
    if (mark !== undefined) marks.push(mark);
    at = mark?.to ?? at + 1;
  }
  return { text, atoms, marks: withOrigins(marks) };
}

/** "Of American production", "built in Poland": the nation beside the word is where a thing was made. */
function withOrigins(marks: readonly Mark[]): readonly Mark[] {
  const isMaking = (mark: Mark | undefined) => mark?.meaning?.isMaking === true;
  const isBetween = ({ meaning }: Mark) => meaning?.isFiller === true || meaning?.isSmall === true || meaning?.isCount === true;
  if (!marks.some(isMaking)) return marks;
  return marks.map((mark, at) => {
    if (mark.meaning?.nation === undefined) return mark;
    const [before, after] = [marks[at - 1], marks[at + 1]];
    const ahead =
      before !== undefined && !isMaking(before) && isBetween(before) && marks[at - 2]?.to === before.from ? marks[at - 2] : before;
    const isAhead = isMaking(ahead) && before?.to === mark.from;
    return isAhead || (isMaking(after) && after?.from === mark.to) ? { ...mark, meaning: { ...mark.meaning, isOrigin: true } } : mark;
  });
}

function wordAt(atoms: readonly Atom[], at: number, vocabulary: NameVocabulary): Mark | undefined {
  const first = atoms[at] as Atom;
  if (first.isNumber ? atoms[at + 1]?.text !== 'd' : at > 0 && first.gap === '') return undefined;
  const found = vocabulary.at(atoms, at);
  if (found === undefined) return undefined;
  const next = atoms[found.to];
  // "SPG-9" is no self-propelled gun, "No 5" no negation.
  if (next !== undefined && !isSign(first.raw) && (next.gap === '' || (next.isNumber && next.gap === '-'))) return undefined;
  const { meaning } = found;
  if (meaning.negation === 'WITHOUT' && first.text === 'no' && isOrdinal(atoms, found.to))
    return { from: at, to: found.to, meaning: { isFiller: true } };
  const isWord = meaning.kinds ?? meaning.nation ?? meaning.negation ?? meaning.modifies ?? meaning.isFiller;
  if (isWord === undefined || isWord === false) {
    const isElided = meaning.isSmall === true && /^['’]$/.test(next?.gap ?? '');
    if (!isElided && first.text.length <= 2 && (first.raw !== first.raw.toLowerCase() || !(at === 0 || /\s/.test(first.gap))))
      return undefined;
  }
  return { from: at, to: found.to, meaning };
}

/** "No 5" numbers, "no 7N1", "no 9 mm pistol" and "no 5.56" deny: what begins a designation or a measure is not how things are numbered. */
function isOrdinal(atoms: readonly Atom[], at: number): boolean {
  const [number, behind] = [atoms[at], atoms[at + 1]];
  return number !== undefined && /^\d+$/.test(number.raw) && behind?.isUnit !== true && !(behind?.isNumber === false && behind.gap === '');
}

/** "18 x", "30 tanks", "Harpoon x4": how many there are. */
function quantityAt(atoms: readonly Atom[], at: number, marks: readonly Mark[]): Mark | undefined {
  const [here, next, third] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (here !== undefined && isUnitOfIssue(atoms, at)) return { from: at, to: at + 1, isQuantity: true };
  if (here === undefined || next === undefined) return undefined;
  if (at === 0 && isThousands(here, next, third)) return { from: at, to: here.raw.includes('.') ? 1 : 2, isQuantity: true };
  if (here.bracket > 0 && here.isNumber && /^(?:sztuk|szt|pcs|units|stück|шт|rd|rds|ct|ea)$/.test(next.raw))
    return { from: at, to: at + 2, isQuantity: true };
  if (isCountOfNumbered(atoms, at)) return { from: at, to: next.text === 'x' ? at + 2 : at + 1, isQuantity: true };
  if (at === 0 && here.bracket > 0 && here.isNumber && next.bracket === 0) return { from: at, to: at + 1, isQuantity: true };
  if (isCount(atoms, at, marks) && /^\s/.test(next.gap) && !next.isNumber && !next.isUnit) {
    if (next.text === 'x') return third === undefined || third.isNumber ? undefined : { from: at, to: at + 2, isQuantity: true };
    return /^(?:mm|cm|inch|in|cal|caliber|calibre|gauge|ga|pounder|pdr|v|volt|kg|lb|l|hp)$/.test(next.text)
      ? undefined
      : { from: at, to: at + 1, isQuantity: true };
  }
  if (at === 0 && /^\d+$/.test(here.text) && next.text === 'x' && third !== undefined && !third.isNumber)
    return { from: at, to: at + 2, isQuantity: true };
  if (here.text === 'lot' && next.isNumber)
    return { from: at, to: third?.isNumber === true && third.gap === '-' ? at + 3 : at + 2, isQuantity: true };
  if (here.isNumber && /^(?:sht|pcs|szt|stuck|units|rds|rd)$/.test(next.text) && here.gap !== '')
    return { from: at, to: at + 2, isQuantity: true };
  if (here.text === 'x' && here.gap !== '' && next.isNumber && third === undefined) return { from: at, to: at + 2, isQuantity: true };
  return undefined;
}

/** "(ea)", "(gal)": in what a store table counts, alone in its bracket. */
function isUnitOfIssue(atoms: readonly Atom[], at: number): boolean {
  const { bracket = 0, raw = '' } = atoms[at] ?? {};
  const isAlone = atoms[at - 1]?.bracket !== bracket && atoms[at + 1]?.bracket !== bracket;
  return bracket > 0 && isAlone && /^(?:ea|gal|qt|rd|rds|lbs?|kg)$/.test(raw);
}

/** Bores that are written without a unit: of "120 2B11" nobody can say whether the number counts. */
const LEAST_BORE = 20;

/** How many of a thing that begins with a number: "1 2B9", "3 155 mm howitzers", "2 x 9M39"; not "9 x 19". */
function isCountOfNumbered(atoms: readonly Atom[], at: number): boolean {
  const [here, next] = [atoms[at], atoms[at + 1]];
  if (here === undefined || next === undefined || !/^\d{1,4}$/.test(here.raw)) return false;
  const isTimes = next.text === 'x' && /^\s+$/.test(next.gap);
  const from = isTimes ? at + 2 : at + 1;
  const [first, second] = [atoms[from], atoms[from + 1]];
  if (first === undefined || !/^\s+$/.test(first.gap) || (!isTimes && (at > 0 || !first.isNumber))) return false;
  if (!first.isNumber) return isTimes;
  const isRim = /^(?:r|rb|b|sr|rm|x)$/.test(second?.text ?? '') && atoms[from + 2]?.gap !== '';
  const isCoded = second?.gap === '' && !second.isNumber && !second.isUnit && !isRim;
  return isTimes ? isCoded : second?.isUnit === true || (isCoded && Number(here.text) < LEAST_BORE);
}

/** "2.450 launchers", "1,100 rockets", "10k rounds". */
function isThousands(here: Atom, next: Atom, third: Atom | undefined): boolean {
  if (/^\d{1,3}\.\d{3}$/.test(here.raw)) return /^\s/.test(next.gap) && !next.isUnit && (!next.isNumber || third?.isUnit === true);
  const isGroup =
    (/^\d{3}$/.test(next.raw) && next.gap === ',') || (/^\d00$/.test(next.raw) && next.gap === ' ' && third?.isNumber === false);
  return /^\d{1,3}$/.test(here.raw) && (isGroup || (next.raw === 'k' && next.gap === '')) && third !== undefined && /^\s/.test(third.gap);
}

const POUNDS = /^(?:lb|lbs|pound|pounds)$/;
const KILOGRAMS = /^(?:kg|кг)$/;

/** "500lb", "250 kg". */
function massAt(atoms: readonly Atom[], at: number): Mark | undefined {
  const [here, next] = [atoms[at], atoms[at + 1]];
  if (here?.isNumber !== true || next === undefined || (at > 0 && here.gap === '')) return undefined;
  const thousands = next.gap === ',' && /^\d{3}$/.test(next.raw) ? next.raw : '';
  const to = thousands === '' ? at + 1 : at + 2;
  const unit = atoms[to]?.text ?? '';
  if (POUNDS.test(unit)) return { from: at, to: to + 1, mass: `${here.text}${thousands}lb` };
  return KILOGRAMS.test(unit) ? { from: at, to: to + 1, mass: `${here.text}${thousands}kg` } : undefined;
}

/** A whole number by itself, in front or behind nothing but small words that are no kind of thing: "at least 50 Bradleys", not "Robot 97". */
function isCount(atoms: readonly Atom[], at: number, marks: readonly Mark[]): boolean {
  const here = atoms[at];
  if (here === undefined || !/^\d+$/.test(here.text) || here.gap.includes('.')) return false;
  if (at === 0) return true;
  const behind = marks.at(-1);
  return (
    /^\s+$/.test(here.gap) &&
    atoms.slice(0, at).every(({ isNumber, raw }) => !isNumber && raw === raw.toLowerCase()) &&
    !(behind?.to === at && behind.meaning?.kinds !== undefined)
  );
}

/** Lengths of tubes that there are: "L119" is the name of a gun. */
const LENGTHS = new Set(['39', '44', '45', '47', '48', '51', '52', '54', '55', '58', '60', '62', '64', '70']);
const INCHES = /^(?:inch|inches|in)$/;
const CALIBRES = /^(?:cal|caliber|calibre|kal|kaliber|calibers|calibres)$/;

function calibreAt(atoms: readonly Atom[], at: number): Mark | undefined {
  const bore = atoms[at] as Atom;
  if (!bore.isNumber || (at > 0 && bore.gap === '')) return undefined;
  const unit = atoms[at + 1]?.isUnit === true ? 1 : 0;
  const isCm = unit === 1 && atoms[at + 1]?.text === 'cm';
  const size = isCm ? String(Number(bore.text) * 10) : bore.text;
  let to = at + 1 + unit;
  const [sign, second] = [atoms[to], atoms[to + 1]];
  if (sign?.text === 'x' && second?.isNumber === true) {
    to += 2;
    if (atoms[to]?.isUnit === true) to += 1;
    if (/^(?:r|rb|b|sr|rm)$/.test(atoms[to]?.text ?? '') && atoms[to]?.gap === '') to += 1;
    if (bore.text === second.text && Number(bore.text) <= 12) return { from: at, to, isDrive: true };
    return { from: at, to, calibre: { bore: size, case: second.text } };
  }
  if (second !== undefined && /^l$/.test(sign?.text ?? '') && LENGTHS.has(second.text) && /^[/]?$/.test(second.gap) && unit === 1)
    return { from: at, to: to + 2, calibre: { bore: size, length: second.text } };
  if (
    sign?.isNumber === true &&
    sign.gap === '/' &&
    Number(sign.text) >= 20 &&
    Number(sign.text) <= 80 &&
    (unit === 1 || Number(size) >= 57)
  )
    return { from: at, to: to + 1, calibre: { bore: size, length: sign.text } };
  if (unit === 1) return { from: at, to, calibre: { bore: size } };
  const next = sign?.text ?? '';
  const isFraction = /(?:^|[\s(])\.$/.test(bore.gap) && /^\d{2,3}$/.test(bore.text);
  if (isFraction) return { from: at, to: CALIBRES.test(next) ? to + 1 : to, calibre: { bore: bore.text } };
  if (INCHES.test(next)) return { from: at, to: to + 1, calibre: { bore: bore.text } };
  if (/^(?:gauge|ga)$/.test(next)) return { from: at, to: to + 1, calibre: { bore: bore.text } };
  if (CALIBRES.test(next))
    return {
      from: at,
      to: to + 1,
      calibre: Number(bore.text) < 30 || Number(bore.text) > 75 ? { bore: bore.text } : { length: bore.text },
    };
  return undefined;
}
