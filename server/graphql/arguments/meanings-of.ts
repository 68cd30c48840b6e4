import { CERTAIN } from '../../search/confidence.ts';
import type { Candidate } from '../../search/match-item.ts';
import { normaliseName } from '../../search/normalise-name.ts';

/**
 * What a name means among its candidates: nothing, exactly one thing, or several that it could mean as well. Only what is certain counts, and
 * of that what is most certain. Of things alike the one that bears the name as it was spelt is meant: "P-8" is the aircraft, "P8" the pistol.
 */
export function meaningsOf(name: string, candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(...candidates.map(({ confidence }) => confidence));
  const meant = candidates.filter(({ confidence }) => confidence >= CERTAIN && confidence === best);
  const spelt = meant.filter(({ thing }) => thing.names.some((one) => normaliseName(one) === normaliseName(name)));
  return spelt.length === 1 ? spelt : meant;
}
