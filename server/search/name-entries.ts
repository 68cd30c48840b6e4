import { keyOf, type Atom } from './name-atoms.ts';
import type { CalibreMark, Mark, NameReading } from './read-name.ts';

/** What a shorter form of a name leaves out. Whoever asks with it may have said so in other words, or may mean something else. */
export type Omission =
  | { of: 'NATION'; nation: string }
  | { of: 'CALIBRE'; calibre: CalibreMark }
  | { of: 'KIND'; kinds: readonly string[]; isPart: boolean; quality: number }
  | { of: 'WORDS'; words: readonly string[]; quality: number };

/** One form of a name under which a thing is found. */
export interface NameEntry {
  key: string;
  /** The name as the record has it. */
  name: string;
  /** 0 to 1: how far this form alone means the thing. */
  quality: number;
  omissions: readonly Omission[];
}

/** How far a form of a name means the thing where nothing else is said. */
const QUALITY = {
  whole: 1,
  alternative: 0.97,
  noKind: 0.95,
  noKindOfAlias: 0.9,
  noKindOfInterface: 0.8,
  noPart: 0.45,
  noCalibre: 0.9,
  noMeasure: 0.8,
  noNation: 0.6,
  noBracket: 0.9,
  inBracket: 0.45,
  code: 0.9,
  nickname: 0.9,
  firstWord: 0.9,
  noNumber: 0.6,
  otherGaps: 0.88,
};

/** Whose name it is: the main one of an item, another of an item, or one of something that is no item. */
export type NameRole = 'MAIN' | 'ALIAS' | 'OTHER';

const NO_KIND: Record<NameRole, number> = { MAIN: QUALITY.noKind, ALIAS: QUALITY.noKindOfAlias, OTHER: QUALITY.noKindOfInterface };

const NONE: ReadonlySet<string> = new Set();

/**
 * Every form of a name: as it is, without brackets, nations and words for the kind of thing, its code alone, its nickname alone, each side of a slash.
 *
 * @param own Keys of the other names of the thing: one in brackets stands behind what it is fitted to ("Su-27 (GSh-30-1)"), which is no name of it.
 */
export function entriesOf(reading: NameReading, role: NameRole, own: ReadonlySet<string> = NONE): NameEntry[] {
  const { text: name, atoms, marks } = reading;
  const entries = new Map<string, NameEntry>();
  const whole = keyOf(atoms);
  if (whole.length > 1)
    entries.set(whole, {
      key: whole,
      name,
      quality: role === 'OTHER' && namesAnItem(reading) ? QUALITY.alternative : QUALITY.whole,
      omissions: [],
    });
  const isFitted = bracketsOf(atoms).some((content) => own.has(keyOf(content)) && keyOf(content).length > 2);
  if (/[\s([]/.test(name) && !isFitted)
    addShorter(entries, name, role, reading, new Set(marks.flatMap(({ from, to }) => atoms.slice(from, to))));
  addWord(entries, name, role, atoms);
  for (const entry of entries.values()) {
    if (!entry.key.includes('-')) continue;
    const key = entry.key.replaceAll('-', '');
    if (!entries.has(key)) entries.set(key, { ...entry, key, quality: Math.min(entry.quality, QUALITY.otherGaps) });
  }
  return [...entries.values()];
}

/** "Strela" may be the Strela-2, "Leopard" the Leopard 1: a word that a number follows, and nothing else. */
function addWord(entries: Map<string, NameEntry>, name: string, role: NameRole, [word, number, ...rest]: readonly Atom[]): void {
  const isRoman = role === 'MAIN' && /^[IVX]+$/.test(number?.raw ?? '');
  if (role === 'OTHER' || word === undefined || number?.isNumber !== true || number.gap === '' || rest.length > 0) return;
  if (word.text.length < (isRoman ? 4 : 5)) return;
  const [key, quality] = [keyOf([word]), QUALITY.noNumber];
  if ((entries.get(key)?.quality ?? 0) < quality)
    entries.set(key, { key, name, quality: 1, omissions: [{ of: 'WORDS', words: [number.text], quality }] });
}

/** "23 mm ZU-23-2" is a calibre that is called after a gun. */
function namesAnItem({ atoms, marks }: NameReading): boolean {
  const measured = marks.filter(({ calibre }) => calibre !== undefined);
  const rest = atoms.filter((_, at) => !measured.some(({ from, to }) => from <= at && at < to));
  return measured.length > 0 && rest.some(({ isNumber }) => isNumber) && rest.some(({ isNumber }) => !isNumber);
}

function addShorter(entries: Map<string, NameEntry>, name: string, role: NameRole, reading: NameReading, marked: ReadonlySet<Atom>): void {
  const { atoms } = reading;
  const whole = keyOf(atoms);
  const negated = reading.marks.flatMap(({ from, to, meaning }) => (meaning?.negation === undefined ? [] : atoms.slice(from, to)));
  const add = (kept: readonly Atom[], quality: number, omissions: readonly Omission[]) => {
    // A launcher that was used is none that may be fired: no form leaves that out.
    if (negated.some((one) => !kept.includes(one))) return;
    const key = keyOf(kept);
    if (!/[a-z]{3}|[a-z].*\d|\d.*[a-z]/.test(key) || kept.every((one) => marked.has(one) || one.isNumber || one.text === 'nato')) return;
    if (key !== whole && (entries.get(key)?.quality ?? 0) < quality) entries.set(key, { key, name, quality, omissions });
  };
  for (const withoutMarks of marked.size > 0 ? [false, true] : [false]) {
    const { kept, omissions } = bare(reading, role, withoutMarks);
    // "203 mm 2S7 Pion" is a calibre; "2S7 Pion" is the gun.
    if (role === 'OTHER' && namesAnItem(reading) && omissions.some(({ of }) => of === 'CALIBRE')) continue;
    // "30 mm Rafale" is a calibre that is called after an aircraft, which bears the name itself.
    add(kept, role === 'OTHER' && omissions.some(({ of }) => of === 'CALIBRE') ? QUALITY.noMeasure : 1, omissions);
    for (const part of sidesOf(kept)) add(part, QUALITY.alternative, omissions);
    const { code, nickname } = codeAndNickname(kept);
    if (code.length === 0 || nickname.every((one) => marked.has(one))) continue;
    add(code, 1, [...omissions, { of: 'WORDS', words: nickname.map(({ text }) => text), quality: QUALITY.code }]);
    add(nickname, 1, [...omissions, { of: 'WORDS', words: [keyOf(code)], quality: QUALITY.nickname }]);
  }
  const [word, number, ...rest] = atoms;
  const isInitials = number?.isNumber === false && /^\p{Lu}{2,5}$/u.test(number.raw) && number.gap === ' ';
  if (role === 'MAIN' && word !== undefined && word.text.length >= 4 && isInitials && rest.length === 0)
    add([word], 1, [{ of: 'WORDS', words: [number.text], quality: QUALITY.firstWord }]);
  for (const content of bracketsOf(atoms)) add(content, QUALITY.inBracket, []);
}

/** Quality of an omission that nothing in the question makes good. */
export function qualityWithout(omission: Omission): number {
  if (omission.of === 'NATION') return QUALITY.noNation;
  if (omission.of === 'CALIBRE') return QUALITY.noCalibre;
  return omission.quality;
}

/** A name without its brackets, and without nations, calibres and words for the kind of thing where there are other words. */
function bare({ atoms, marks }: NameReading, role: NameRole, withoutMarks: boolean): { kept: Atom[]; omissions: Omission[] } {
  const dropped = new Set<number>();
  const omissions: Omission[] = [];
  const drop = (mark: Mark, omission?: Omission) => {
    for (let at = mark.from; at < mark.to; at += 1) dropped.add(at);
    if (omission !== undefined) omissions.push(omission);
  };
  for (const mark of marks) {
    const inBracket = (atoms[mark.from]?.bracket ?? 0) > 0;
    if (!withoutMarks && !inBracket) continue;
    const { meaning, calibre } = mark;
    if (calibre !== undefined) drop(mark, { of: 'CALIBRE', calibre });
    else if (meaning?.nation !== undefined) drop(mark, { of: 'NATION', nation: meaning.nation });
    else if (meaning?.negation !== undefined) continue;
    else if (meaning?.kinds !== undefined) drop(mark, omissionOf(meaning.kinds, meaning.isPart === true, role));
    else if (meaning?.isFiller === true || (inBracket && meaning !== undefined && meaning.isCount !== true)) drop(mark);
  }
  const rest = atoms.flatMap((atom, at) => (atom.bracket > 0 && !dropped.has(at) ? [atom.text] : []));
  if (rest.length > 0) omissions.push({ of: 'WORDS', words: rest, quality: QUALITY.noBracket });
  return { kept: atoms.filter((atom, at) => atom.bracket === 0 && !dropped.has(at)), omissions };
}

/** What a round does ("M82 blank") is no part of something of the same name. */
function omissionOf(kinds: readonly string[], isOfPart: boolean, role: NameRole): Omission {
  const isPart = isOfPart && !kinds.every((kind) => kind.startsWith('nature:'));
  return { of: 'KIND', kinds, isPart, quality: isPart ? QUALITY.noPart : NO_KIND[role] };
}

/** "2S12 Sani / 2B11" is two names. */
function sidesOf(atoms: readonly Atom[]): Atom[][] {
  const sides: Atom[][] = [[]];
  for (const atom of atoms) {
    if (/\s\/\s/.test(atom.gap)) sides.push([]);
    sides.at(-1)?.push(atom);
  }
  return sides.length > 1 ? sides : [];
}

function bracketsOf(atoms: readonly Atom[]): Atom[][] {
  if (atoms.every(({ bracket }) => bracket === 0)) return [];
  const numbers = [...new Set(atoms.map(({ bracket }) => bracket))].filter((bracket) => bracket > 0);
  return numbers.map((bracket) => atoms.filter((atom) => atom.bracket === bracket));
}

/** "M1 Abrams" is a code and a nickname: a group with a digit in front, one to three words of three letters and more behind. */
function codeAndNickname(atoms: readonly Atom[]): { code: readonly Atom[]; nickname: readonly Atom[] } {
  const [first] = atoms;
  let at = 0;
  while (at < atoms.length && atoms[at]?.group === first?.group) at += 1;
  const [code, nickname] = [atoms.slice(0, at), atoms.slice(at)];
  const isCode = code.some(({ isNumber }) => isNumber) && code.some(({ isNumber }) => !isNumber);
  const isNickname =
    nickname.length > 0 &&
    nickname.every(({ isNumber, text }) => !isNumber && text.length >= 3) &&
    (nickname.at(-1)?.group ?? 0) - (nickname[0]?.group ?? 0) < 3;
  return isCode && isNickname ? { code, nickname } : { code: [], nickname: [] };
}
