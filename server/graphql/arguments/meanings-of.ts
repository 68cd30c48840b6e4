import type { Candidate } from '../../search/candidate.ts';
import { CERTAIN, LIKELY } from '../../search/confidence.ts';
import { normaliseName } from '../../search/normalise-name.ts';

/**
 * What a name means among its candidates: nothing, exactly one thing, or several that it could mean as well. One thing is meant where it is
 * certain; several where they are namesakes, none of which is. Of things alike the one that bears the name as it was spelt is meant: "P-8" is
 * the aircraft, "P8" the pistol.
 */
export function meaningsOf(name: string, candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(...candidates.map(({ confidence }) => confidence));
  const alike = candidates.filter(({ confidence }) => confidence === best);
  const meant = best >= CERTAIN || (best >= LIKELY && alike.length > 1) ? alike : [];
  const spelt = meant.filter(({ thing }) => thing.names.some((one) => normaliseName(one) === normaliseName(name)));
  return spelt.length === 1 ? spelt : meant;
}
