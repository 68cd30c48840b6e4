import type { Purpose, Term } from '../facts/records.ts';

/** Purposes that are of ammunition. */
export const ARMS: ReadonlySet<Purpose> = new Set([
  'MAIN_ARMAMENT',
  'MISSILE',
  'STORE',
  'SECONDARY_ARMAMENT',
  'COAXIAL',
  'CHARGE',
  'FUZE',
  'FEED',
]);

/** True where two kinds of interface exclude one another by their make: a gun's chamber is no missile rail. */
export function areExclusive(one: Term, other: Term): boolean {
  return one.excludes?.includes(other.id) === true || other.excludes?.includes(one.id) === true;
}
