import type { Atom } from './name-atoms.ts';
import type { NameReading } from './read-name.ts';

/** Longest side, in runs between spaces. */
const RUNS_AT_MOST = 7;

/** Names in one. */
export interface JoinedNames {
  /** The first first, each with the words for its kind and those that deny; empty where nothing is joined. */
  names: readonly string[];
  /** The same as they stand there: "A7" of "M109A6 / A7". */
  asked: readonly string[];
  /** DESIGNATION: one designation with several ends, "F-16A/B". SLASH: "X / Y", which may be two names of one thing. WORD: "X and Y", "X; Y". */
  by: 'DESIGNATION' | 'SLASH' | 'WORD';
}

const NONE: JoinedNames = { names: [], asked: [], by: 'WORD' };

/** The names that "X / Y", "X and Y", "F-16A/B", "BMP-1(P)" join. */
export function alternativesOf({ text, atoms, marks }: NameReading): JoinedNames {
  const suffix = /(?<=[\p{L}\d])\(([\p{L}\d]{1,2})\)/u.exec(text);
  if (suffix !== null) {
    const names = [text.replace(suffix[0], ''), text.replace(suffix[0], suffix[1] ?? '')];
    return { names, asked: names, by: 'DESIGNATION' };
  }
  if (
    marks.some(
      ({ from, meaning }) =>
        from > 0 && (meaning?.belongs === true || meaning?.accompanies === true) && meaning.isSmall !== true && meaning.isEither !== true,
    )
  )
    return NONE;
  const markAt = (atom: Atom) => marks.find(({ from, to }) => atoms.indexOf(atom) >= from && atoms.indexOf(atom) < to);
  const outer = atoms.filter(({ bracket }) => bracket === 0);
  const chunks: Atom[][] = [[]];
  let by: JoinedNames['by'] = 'SLASH';
  let isTight = true;
  for (const [at, atom] of outer.entries()) {
    const before = outer[at - 1];
    if (markAt(atom)?.meaning?.isEither === true && at > 0) {
      chunks.push([]);
      by = 'WORD';
      isTight = false;
      continue;
    }
    const isJoin = /;|\/\s|\s\/|&/.test(atom.gap) && before?.text !== 'w';
    if (isJoin) isTight = false;
    if (isJoin && /[;&]/.test(atom.gap)) by = 'WORD';
    if (isJoin || (atom.gap === '/' && isSide(outer, at))) chunks.push([]);
    chunks.at(-1)?.push(atom);
  }
  const sides = chunks.filter((chunk) => chunk.length > 0 && !chunk.every((atom) => markAt(atom) !== undefined));
  if (sides.length < 2 || sides.length > 6 || sides.some((side) => new Set(side.map(({ group }) => group)).size > RUNS_AT_MOST))
    return NONE;
  const [first = [], ...further] = sides;
  const kindOf = (side: readonly Atom[]) => side.filter((atom) => markAt(atom)?.meaning?.kinds !== undefined);
  const kind = write(sides.map(kindOf).find((words) => words.length > 0) ?? []);
  const whole = further.map((side) => completed(first, side));
  if (by === 'SLASH' && whole.every((side, at) => side !== further[at])) by = 'DESIGNATION';
  const isDenial = (atom: Atom) => markAt(atom)?.meaning?.negation !== undefined;
  const denial = write(atoms.filter(isDenial));
  const withKind = (side: readonly Atom[], text: string) => (kindOf(side).length > 0 ? text : `${text} ${kind}`.trim());
  const names = [first, ...whole].map((side) => withKind(side, `${side.some(isDenial) ? '' : denial} ${write(side)}`.trim()));
  // "S-70/UH-60L helicopter" says of both what they are, "GBU-12/M80 Ball" of the one only.
  const isOfAll = isTight && marks.some(({ meaning }) => meaning?.kinds?.some((one) => !one.startsWith('nature:')) === true);
  return { names, asked: sides.map((side) => (isOfAll ? withKind(side, write(side)) : write(side))), by };
}

/** A slash without spaces joins two names where both are codes, or the one behind it has the shape of the end before it: "F-16A/B", not "AMX-10P/HOT". */
function isSide(outer: readonly Atom[], at: number): boolean {
  const ends = outer.findIndex((atom, position) => position > at && (atom.group !== outer[at]?.group || atom.gap === '/'));
  const side = outer.slice(at, ends < 0 ? outer.length : ends);
  const before = outer.slice(0, at).filter(({ group }) => group === outer[at]?.group);
  const isCode = (atoms: readonly Atom[]) => atoms.some(({ isNumber }) => isNumber) && atoms.some(({ isNumber }) => !isNumber);
  return (isCode(side) && isCode(before)) || completed(before, side) !== side;
}

/** "M109A6 / A7" means M109A7, "AGM-65A/B Maverick" the AGM-65B Maverick: a side that has the shape of the other's end stands in its place. */
function completed(first: readonly Atom[], whole: readonly Atom[]): readonly Atom[] {
  const ends = whole.findIndex(({ group }) => group !== whole[0]?.group);
  const [side, rest] = ends < 0 ? [whole, []] : [whole.slice(0, ends), whole.slice(ends)];
  const shape = (atoms: readonly Atom[]) => atoms.map(({ isNumber, text }) => (isNumber ? '9' : text.length <= 2 ? 'a' : 'word')).join('');
  const end = first.slice(-side.length);
  const replaces = side.length < first.length && shape(end) === shape(side) && !shape(side).includes('word');
  return replaces ? [...first.slice(0, -side.length), { ...(side[0] as Atom), gap: end[0]?.gap ?? '' }, ...side.slice(1), ...rest] : whole;
}

function write(atoms: readonly Atom[]): string {
  return atoms.map(({ raw, gap }, at) => (at === 0 ? raw : `${gap.replace(/[()[\]]/g, ' ')}${raw}`)).join('');
}
