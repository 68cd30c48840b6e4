import { distance } from 'fastest-levenshtein';
import { compactName } from './normalise-name.ts';

/** Most letters of what was asked that may be wrong, as a share of them. */
const WRONG_AT_MOST = 0.35;

/** Most digits that may be wrong: a number that differs by more is another number. */
const WRONG_DIGITS_AT_MOST = 1;

/**
 * Identifiers of the things of which a name differs from what was asked by a few letters and one digit at most, nearest first: what a misspelt
 * value may have meant.
 */
export function nearestNames(asked: string, things: readonly { id: string; names: readonly string[] }[], limit = 3): string[] {
  const wanted = compactName(asked);
  const digits = digitsOf(wanted);
  const offBy = (name: string) => (distance(digits, digitsOf(name)) > WRONG_DIGITS_AT_MOST ? Infinity : distance(wanted, name));
  return things
    .map(({ id, names }) => ({ id, off: Math.min(...names.map((name) => offBy(compactName(name)))) }))
    .filter(({ off }) => off <= wanted.length * WRONG_AT_MOST)
    .sort((one, other) => one.off - other.off || (one.id < other.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}
