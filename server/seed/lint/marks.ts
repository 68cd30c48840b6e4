import { atomsOf, type Atom } from '../../search/name-atoms.ts';

/** A designation in a name: "M109A3G" is m, 109, a3g; "F-16C/D" is two, c and d; "9M113" is 9m, 113. */
export interface Mark {
  stem: string;
  number: string;
  /** Letters and numbers behind the number, without gaps; empty where there are none. */
  suffix: string;
}

/** Longest run of letters behind a number that is part of a designation: "M113AS4", not "M1Abrams". */
const LETTERS_AT_MOST = 3;

/** The designations of a name; those in brackets only where they are asked for. */
export function marksIn(name: string, withBrackets = false): Mark[] {
  const atoms = atomsOf(name).filter(({ bracket }) => withBrackets || bracket === 0);
  const marks: Mark[] = [];
  for (let at = 1; at < atoms.length; at += 1) {
    const [stem, number] = [atoms[at - 1], atoms[at]];
    if (stem === undefined || stem.isNumber || stem.isUnit || number?.isNumber !== true || atoms[at + 1]?.isUnit === true) continue;
    if (/[^\s-]/.test(number.gap) || [stem.text, atoms[at + 1]?.text].includes('x')) continue;
    const end = suffixEnds(atoms, at + 1);
    const mark = { stem: stemOf(atoms, at - 1), number: String(Number(number.text)), suffix: textOf(atoms.slice(at + 1, end)) };
    marks.push(mark);
    at = end - 1;
    for (let next = atoms[at + 1]; next?.gap === '/'; next = atoms[at + 1]) {
      const last = suffixEnds(atoms, at + 2);
      const rest = textOf(atoms.slice(at + 2, last));
      if (next.isNumber) marks.push({ ...mark, number: next.text, suffix: rest });
      else if (next.text.length <= LETTERS_AT_MOST && next.text !== mark.stem) marks.push({ ...mark, suffix: `${next.text}${rest}` });
      else break;
      at = last - 1;
    }
  }
  return marks;
}

/** The word of capitals with which a name ends, behind the name of another thing: "ER" of "MILAN ER"; undefined where it has none. */
export function tailOf(name: string): { base: string; tail: string } | undefined {
  const found = /^(.*[^\s-])[\s-](\p{Lu}{2,4}|[IVX]{2,4})$/u.exec(name.trim());
  return found === null ? undefined : { base: textOf(atomsOf(found[1] ?? '')), tail: found[2] ?? '' };
}

/** Letters and numbers of atoms, without gaps. */
export function textOf(atoms: readonly Atom[]): string {
  return atoms.map(({ text }) => text).join('');
}

/** The letters before a number with what is joined to them: "9m" of "9M113", "milh" of "MIL-H-5606", "antpq" of "AN/TPQ-50". */
function stemOf(atoms: readonly Atom[], at: number): string {
  let from = at;
  const isJoined = ({ gap }: Atom, before: Atom) => gap === '' || (!before.isNumber && (gap === '-' || (gap === '/' && from === 1)));
  while (from > 0 && isJoined(atoms[from] as Atom, atoms[from - 1] as Atom)) from -= 1;
  return textOf(atoms.slice(from, at + 1));
}

function suffixEnds(atoms: readonly Atom[], from: number): number {
  let at = from;
  while (
    at < atoms.length &&
    (atoms[at]?.gap === '' || (atoms[at]?.gap === '-' && at > from)) &&
    ((atoms[at]?.isNumber ?? false) || (atoms[at]?.text.length ?? 0) <= LETTERS_AT_MOST)
  )
    at += 1;
  return at;
}

/** True where an alias is the name in other gaps, or holds it with words around it: "M109L47", "T-84BM Oplot (KBA-3)"; or begins it: "M1A1SA". */
export function holdsName(name: string, alias: string): boolean {
  const [its, others] = [atomsOf(name.replace(/\(.*?\)/g, '')), atomsOf(alias)];
  const [plain, asked] = [textOf(its), textOf(others)];
  if (plain === asked) return true;
  const at = (atoms: typeof its, part: string) => {
    for (let from = 0; from < atoms.length; from += 1)
      for (let to = from + 1; to <= atoms.length; to += 1)
        if (textOf(atoms.slice(from, to)) === part && isApart(atoms[from]?.gap, from) && isApart(atoms[to]?.gap, to)) return true;
    return false;
  };
  return at(others, plain) || at(its, asked);
}

function isApart(gap: string | undefined, at: number): boolean {
  return at === 0 || gap === undefined || /[\s(),]/.test(gap);
}
