import { normaliseName } from './normalise-name.ts';

/** A run of letters, or a number, of a name. */
export interface Atom {
  /** As it was written. */
  raw: string;
  /** In small Latin letters; a number with its decimal point. */
  text: string;
  isNumber: boolean;
  /** What stands between it and the atom before: "" where nothing does ("M|777"). */
  gap: string;
  /** Number of the run without spaces and brackets in which it stands: "F-16C/D" is one. */
  group: number;
  /** 0 outside brackets; each bracket has a number of its own. */
  bracket: number;
  /** A unit of length behind a number, which a designation does without: "155 mm". */
  isUnit: boolean;
}

const PRINTED = /^[ -~]*$/;
/** Signs that deny what they stand beside. "!" does so before a name only, "~" not before a number that counts ("~50 Leopards"). */
const DENIES = '!=|=/=|<>|!(?=\\s*[\\p{L}\\d(])|~(?!\\s*\\d+\\s+(?!mm|cm))|[≠¬❌❎🚫⛔✗✘✖]';
const RUNS = new RegExp(`\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))?|[\\p{L}\\p{M}]+|\\+|${DENIES}`, 'gu');
const ROMAN: Readonly<Record<string, string>> = { II: '2', III: '3', IV: '4', VI: '6', VII: '7', VIII: '8', IX: '9' };
/** One letter is a number only behind a word that asks for one. */
const ROMAN_AFTER: Readonly<Record<string, string>> = { I: '1', V: '5', X: '10' };
const COUNTED = new Set(['mk', 'block', 'tranche', 'type', 'batch', 'mod', 'increment']);
const SPELT: Readonly<Record<string, string>> = { mark: 'mk', blk: 'block' };
const UNITS = new Set(['mm', 'cm', 'mmr']);
/** Millimetres in words, in the letters of `normaliseName`. */
const MILLIMETRES = /^(?:mill?im(?:et|èt)\w*|milimetr\w*|chiliosta|chilioston)$/;

/** "2xAGM-114K" is two of them. */
const COUNTED_NAME = /(?<![\w.-])(\d{1,3})x(?=[A-Z]{2})/;

/** Cuts a name into letters and numbers. "Mk II" is "Mk 2", "2C22" in Cyrillic letters is "2s22", "A7+" ends with the word "plus", "≠" is a "not". */
export function atomsOf(name: string): Atom[] {
  const spaced = COUNTED_NAME.test(name) ? name.replace(COUNTED_NAME, '$1 x ') : name;
  const text = PRINTED.test(spaced) ? spaced : spaced.normalize('NFKC').replace(/(?<=\d\s*(?:mm|мм)?\s*)[х×](?=\s*\d)/giu, 'x');
  const atoms: Atom[] = [];
  let end = 0;
  let group = 0;
  let bracket = 0;
  let brackets = 0;
  for (const match of text.matchAll(RUNS)) {
    const gap = text.slice(end, match.index);
    for (const sign of gap) {
      if (sign === '(' || sign === '[') bracket = brackets += 1;
      else if (sign === ')' || sign === ']') bracket = 0;
    }
    const before = atoms.at(-1);
    if (match[0] === '+' && (gap !== '' || before === undefined)) continue;
    // "F-16s", "Challenger 2s": more than one.
    if (match[0] === 's' && gap === '' && before?.isNumber === true && !/\d/.test(text.charAt(match.index + 1))) continue;
    if (before !== undefined && isEnding(match[0], gap, before, text.charAt(match.index + match[0].length))) continue;
    if (/[\s()[\],;:"«»„“”'’&|]/.test(gap)) group += 1;
    end = match.index + match[0].length;
    atoms.push(...read(match[0], gap, group, bracket, before));
  }
  return atoms;
}

const HUNGARIAN = /^(?:[eoaö]s|[eoaö]sok|[eoa]k|[eoa]t|n[ae]k|b[ae]n|r[ae])$/;
const TURKISH = /^(?:l[ae]r\p{L}*|n?[ıiuü]n|[dt][ae]n?|y?[aeıiuü]|s[ıiuü]|yl[ae])$/u;

/** "M777-es", "F-16'lar": endings of grammar behind a designation. */
function isEnding(raw: string, gap: string, before: Atom, behind: string): boolean {
  if (/[\p{L}\d-]/u.test(behind)) return false;
  return gap === '-' ? before.isNumber && HUNGARIAN.test(raw) : /^['’]$/.test(gap) && before.text.length > 1 && TURKISH.test(raw);
}

/** True of a sign that denies, as it was written. */
export function isSign(raw: string): boolean {
  return raw !== '+' && /^[^\p{L}\p{M}\p{N}]+$/u.test(raw);
}

function read(raw: string, gap: string, group: number, bracket: number, before: Atom | undefined): Atom[] {
  const isNumber = raw >= '0' && raw < ':';
  if (isNumber) return [atom(raw, raw.replace(',', '.').replace(/^0+(?=\d)/, ''), true, gap, group, bracket)];
  if (raw === '+') return [atom(raw, 'plus', false, gap, group, bracket)];
  if (isSign(raw)) return [atom(raw, 'not', false, gap === '' ? ' ' : gap, group, bracket)];
  const counted = raw.length > 2 && raw.length < 8 ? /^(?:mk|mark)(i{1,3}|iv|vi{0,3})$/i.exec(raw) : null;
  if (counted !== null) {
    const roman = (counted[1] ?? '').toUpperCase();
    return [atom(raw, 'mk', false, gap, group, bracket), atom(raw, ROMAN[roman] ?? ROMAN_AFTER[roman] ?? '', true, '', group, bracket)];
  }
  const roman = gap === '' ? undefined : (ROMAN[raw] ?? (before !== undefined && COUNTED.has(before.text) ? ROMAN_AFTER[raw] : undefined));
  if (roman !== undefined) return [atom(raw, roman, true, gap, group, bracket)];
  const letters = /^[a-z]+$/i.test(raw) ? raw.toLowerCase() : normaliseName(raw).replace(/[^a-z]/g, '');
  const text = letters.length > 8 && before?.isNumber === true && MILLIMETRES.test(letters) ? 'mm' : letters;
  if (text === '') return [];
  const isUnit = UNITS.has(text) && (before?.isNumber === true || /^(?:r|rb|b|sr)$/.test(before?.text ?? ''));
  return [atom(raw, SPELT[text] ?? text, false, gap, group, bracket, isUnit)];
}

function atom(raw: string, text: string, isNumber: boolean, gap: string, group: number, bracket: number, isUnit = false): Atom {
  return { raw, text, isNumber, gap, group, bracket, isUnit };
}

/** The words of atoms: runs of letters and digits without a gap, once each. */
export function wordsOfAtoms(atoms: readonly Atom[]): string[] {
  const words: string[] = [];
  let word = '';
  for (const { text, gap } of atoms) {
    if (gap !== '' && word !== '') {
      words.push(word);
      word = '';
    }
    word += text;
  }
  if (word !== '') words.push(word);
  return words;
}

/** Letters of a role, behind which "Mk" says nothing: "Tornado GR Mk 4" is "Tornado GR4". */
const ROLES = new Set([
  'gr',
  'mr',
  'aew',
  'hc',
  'hma',
  'has',
  'hu',
  'har',
  'ah',
  'kc',
  'fgr',
  'fg',
  'frs',
  'fa',
  'cc',
  'pr',
  'ht',
  't',
  'f',
  'al',
  'as',
  'hm',
]);

/** One key for all spellings of a run of atoms: no gaps, no units; two numbers side by side stay two. */
export function keyOf(atoms: readonly Atom[], from = 0, to = atoms.length): string {
  let key = '';
  let number = false;
  for (let at = from; at < to; at += 1) {
    const atom = atoms[at] as Atom;
    if (atom.isUnit) {
      if (atom.text === 'mmr') key += 'r';
      continue;
    }
    if (atom.text === 'mk' && at > from && atoms[at + 1]?.isNumber === true && ROLES.has(atoms[at - 1]?.text ?? '')) continue;
    key += number && atom.isNumber ? `-${atom.text}` : atom.text;
    number = atom.isNumber;
  }
  return key;
}
