import { distance } from 'fastest-levenshtein';
import { compactName } from './normalise-name.ts';

/** Most letters of what was asked that may be wrong, as a share of them. */
const WRONG_AT_MOST = 0.35;

/** Identifiers of the things of which a name differs from what was asked by a few letters, nearest first: what a misspelt value may have meant. */
export function nearestNames(asked: string, things: readonly { id: string; names: readonly string[] }[], limit = 3): string[] {
  const wanted = compactName(asked);
  return things
    .map(({ id, names }) => ({ id, off: Math.min(...names.map((name) => distance(wanted, compactName(name)))) }))
    .filter(({ off }) => off <= wanted.length * WRONG_AT_MOST)
    .sort((one, other) => one.off - other.off || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
