import { CERTAIN, LIKELY } from '../../search/confidence.ts';
import type { Candidate } from '../../search/match-item.ts';
import { normaliseName } from '../../search/normalise-name.ts';

/**
 * What a name means among its candidates: nothing, exactly one thing, or several that it could mean as well. Where something is certain, what is
 * most certain counts, and of things alike the one that bears the name as it was spelt: "P-8" is the aircraft, "P8" the pistol. Where nothing
 * is, namesakes that are likely are several, and one alone is nothing: words in common with a typing error are no name.
 */
export function meaningsOf(name: string, candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(...candidates.map(({ confidence }) => confidence));
  if (best < CERTAIN) {
    const namesakes = candidates.filter(({ strategy, confidence }) => strategy !== 'WORDS' && confidence >= LIKELY);
    return namesakes.length > 1 ? namesakes : [];
  }
  const meant = candidates.filter(({ confidence }) => confidence === best);
  const spelt = meant.filter(({ thing }) => thing.names.some((one) => normaliseName(one) === normaliseName(name)));
  return spelt.length === 1 ? spelt : meant;
}
