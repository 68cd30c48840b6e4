import type { IndexedEntry } from './name-index.ts';
import type { NameReading } from './read-name.ts';

/** A form of a name that stands in what was asked. */
export interface Span {
  entry: IndexedEntry;
  from: number;
  /** The atom behind it. */
  to: number;
}

/** Positions of its atoms. */
export function positionsOf({ from, to }: Pick<Span, 'from' | 'to'>): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** Letters and digits. */
export function lengthOf({ atoms }: NameReading, { from, to }: Span): number {
  let length = 0;
  for (let at = from; at < to; at += 1) length += atoms[at]?.text.length ?? 0;
  return length;
}

/** A name that has a digit, or is long enough to be no common word: "Sea King" is, of two short ones. */
export function isTelling({ atoms }: NameReading, { from, to }: Span): boolean {
  const run = atoms.slice(from, to);
  const letters = run.filter(({ isNumber }) => !isNumber);
  return letters.length > 0 && (letters.length < run.length || letters.some(({ text }) => text.length >= 5) || isLong(letters));
}

/** A whole name of letters and digits, which is hardly ever that of two things; "M9" and "M60" are. */
export function isCode({ atoms }: NameReading, { from, to, entry }: Span): boolean {
  const run = atoms.slice(from, to);
  return (
    entry.omissions.length === 0 &&
    entry.key.length > 2 &&
    !/^m\d\d?$/.test(entry.key) &&
    run.some(({ isNumber }) => isNumber) &&
    run.some(({ isNumber, isUnit }) => !isNumber && !isUnit)
  );
}

/** A name that is a kind of thing and a measure, and nothing else: "155 mm howitzer" is one only where nothing else is asked. */
export function isOnlyMarks({ marks }: NameReading, span: Span): boolean {
  return positionsOf(span).every((at) => marks.some(({ from, to }) => from <= at && at < to));
}

/** Two words and more of seven letters together. */
function isLong(letters: readonly { text: string }[]): boolean {
  return letters.length > 1 && letters.reduce((sum, { text }) => sum + text.length, 0) >= 7;
}
