import { keyOf, type Atom } from './name-atoms.ts';
import type { Mark, NameReading } from './read-name.ts';
import { positionsOf } from './span.ts';

/** A piece of what was asked that no name of the thing covers: a mark, or a word. */
export interface NamePart {
  atoms: readonly Atom[];
  from: number;
  /** The atom behind it. */
  to: number;
  mark?: Mark;
}

/**
 * What the names of a thing leave over: marks whole, other atoms by the run in which they stand. A "without" takes with it all that follows up to
 * the end of its bracket.
 *
 * @param meaningAt The phrase that begins at an atom: the rest of a mark of which a name covers the beginning is read again.
 * @param isKnown True of the key of a run that is a word of the thing: such a run is not cut at its hyphens.
 */
export function partsOf(
  { atoms, marks }: NameReading,
  covered: ReadonlySet<number>,
  meaningAt: (at: number) => Omit<Mark, 'from'> | undefined,
  isKnown: (key: string) => boolean,
): NamePart[] {
  const parts: NamePart[] = [];
  for (let at = 0; at < atoms.length;) {
    if (covered.has(at) || atoms[at]?.isUnit === true) {
      at += 1;
      continue;
    }
    const isFree = (one: Mark) => one.from === at && !positionsOf(one).some((position) => covered.has(position));
    const isCut = marks.some((one) => one.from < at && at < one.to && one.meaning !== undefined);
    const again = isCut ? meaningAt(at) : undefined;
    const mark = marks.find(isFree) ?? (again !== undefined && isFree({ ...again, from: at }) ? { ...again, from: at } : undefined);
    let to = mark?.to ?? endOfRun(atoms, at, covered, isKnown);
    if (mark?.meaning?.negation === 'WITHOUT')
      while (to < atoms.length && !covered.has(to) && atoms[to]?.bracket === atoms[at]?.bracket) to += 1;
    parts.push({ atoms: atoms.slice(at, to), from: at, to, ...(mark !== undefined && { mark }) });
    at = to;
  }
  return parts;
}

/** The end of a run between spaces where that is a word of the thing; otherwise of the piece up to the next hyphen. */
function endOfRun(atoms: readonly Atom[], from: number, covered: ReadonlySet<number>, isKnown: (key: string) => boolean): number {
  const reach = (gaps: readonly string[]) => {
    let to = from + 1;
    while (to < atoms.length && !covered.has(to) && atoms[to]?.group === atoms[from]?.group && gaps.includes(atoms[to]?.gap ?? ' '))
      to += 1;
    return to;
  };
  const whole = reach(['', '-', '/']);
  return isKnown(keyOf(atoms, from, whole)) ? whole : reach(['']);
}

/** Number of the bracket in which a part stands; 0 outside. */
export function bracketOf({ atoms: [first] }: NamePart): number {
  return first?.bracket ?? 0;
}

/** True where the part is a piece of a longer run: the "A5" of "M109A5" is no word of its own. */
export function isCut({ atoms }: NameReading, { from, to }: NamePart): boolean {
  return (atoms[from]?.gap === '' && from > 0) || atoms[to]?.gap === '';
}

/** The part as it was asked. */
export function written({ atoms }: NamePart): string {
  return atoms
    .map(({ raw, gap }, at) => (at === 0 ? raw : `${gap.replace(/[()[\]«»„“”"]/g, '').replace(/\s+/g, ' ')}${raw}`))
    .join('')
    .trim();
}
