import type { Candidate } from './candidate.ts';
import { LIKELY } from './confidence.ts';

/** Candidates that were named, and guesses for what was not: a guess stands in the place of a name only where it is likely. Best first. */
export function joinCandidates(named: readonly Candidate[], guessed: readonly Candidate[]): Candidate[] {
  const known = new Map(named.map(({ thing, confidence }) => [thing, confidence]));
  const better = guessed.filter(
    ({ thing, confidence }) => !known.has(thing) || (confidence >= LIKELY && confidence > (known.get(thing) ?? 0)),
  );
  const replaced = new Set(better.map(({ thing }) => thing));
  return [...named.filter(({ thing }) => !replaced.has(thing)), ...better].sort((one, other) => other.confidence - one.confidence);
}
