import type { Candidate } from '../../search/candidate.ts';
import { CERTAIN, LIKELY } from '../../search/confidence.ts';
import { normaliseName } from '../../search/normalise-name.ts';

/**
 * What a name means among its candidates: nothing, exactly one thing, or several that it could mean as well. One thing is meant where it is
 * certain; several where they are namesakes, none of which is. Of things alike the one that bears the name as it was spelt is meant: "P-8" is
 * the aircraft, "P8" the pistol.
 */
export function meaningsOf(name: string, candidates: readonly Candidate[]): Candidate[] {
  const meant = alike(candidates);
  const spelt = meant.filter((one) => isSpelt(name, one));
  return spelt.length === 1 ? spelt : meant;
}

/**
 * What a name may mean beside another thing, which is asked before the spelling is: "F-35" is an aircraft and, with "AVTUR" left out, a fuel. What
 * is not spelt so stays where its name begins so and it is a supply beside equipment or the reverse: a mortar on the M113 is no namesake of it.
 */
export function meaningsBeside(name: string, candidates: readonly Candidate[]): Candidate[] {
  const meant = alike(candidates);
  const spelt = meant.filter((one) => isSpelt(name, one));
  if (spelt.length === 0) return meant;
  const begins = (text: string) => `${normaliseName(text)} `.startsWith(`${normaliseName(name)} `);
  const isOther = ({ kind }: Candidate['thing']) => kind !== 'INTERFACE' && spelt.every(({ thing }) => thing.kind !== kind);
  return meant.filter((one) => spelt.includes(one) || (isOther(one.thing) && one.thing.names.some(begins)));
}

/** True of a thing that bears a name as it is spelt. */
export function isSpelt(name: string, { thing }: Pick<Candidate, 'thing'>): boolean {
  return thing.names.some((one) => normaliseName(one) === normaliseName(name));
}

/** The best, where they are certain, or likely and several. */
function alike(candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(...candidates.map(({ confidence }) => confidence));
  const those = candidates.filter(({ confidence }) => confidence === best);
  return best >= CERTAIN || (best >= LIKELY && those.length > 1) ? those : [];
}
