import { append } from '../engine/facts/append.ts';
import { keyOf } from './name-atoms.ts';
import type { NamedThing } from './named-thing.ts';
import type { NameIndex } from './name-index.ts';
import type { NameReading } from './read-name.ts';
import type { Span } from './span.ts';

/** Longest form of a name, in atoms. */
const LONGEST = 16;

/** Every form of a name that stands in a reading, by the thing that bears it. What a "without" takes away is nobody's name. */
export function findSpans(index: NameIndex, { atoms, marks }: NameReading): Map<NamedThing, Span[]> {
  const found = new Map<NamedThing, Span[]>();
  const without = marks.find((mark) => mark.meaning?.negation === 'WITHOUT');
  for (let from = 0; from < atoms.length; from += 1) {
    if (atoms[from]?.isUnit === true) continue;
    for (let to = Math.min(atoms.length, from + LONGEST); to > from; to -= 1) {
      if (without !== undefined && from > without.from) break;
      const key = keyOf(atoms, from, to);
      const isWhole = from === 0 && to === atoms.length;
      const isMeasure = marks.some((mark) => mark.calibre !== undefined && mark.from === from && mark.to === to);
      if (!isWhole && !isMeasure && (key.length < 2 || !/[a-z].*\d|[a-z]{2}|\d.*[a-z]|\d-\d|\d\.\d/.test(key))) continue;
      for (const entry of index.byKey.get(key) ?? (key.includes('-') ? index.byKey.get(key.replaceAll('-', '')) : undefined) ?? []) {
        append(found, entry.thing, { entry, from, to });
      }
    }
  }
  return found;
}
