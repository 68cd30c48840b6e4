import { GRADES, rankOfGrade } from './grade.ts';
import type { Evidence, EvidenceGrade } from './records.ts';

/** Every word that one claim rests on. A claim is as strong as its strongest word. */
export type Claim = readonly Evidence[];

/** Rank of a claim's strongest word: 0 is DEMONSTRATED. A claim without a word is UNVERIFIED. */
export function rankOfClaim(claim: Claim): number {
  let best = GRADES.length - 1;
  for (const one of claim) best = Math.min(best, rankOfGrade(one.grade));
  return best;
}

/** Grade of several claims that something rests on together: that of the weakest. Nothing to rest on is UNVERIFIED. */
export function gradeOfClaims(claims: readonly Claim[]): EvidenceGrade {
  let weakest = claims.length === 0 ? GRADES.length - 1 : 0;
  for (const claim of claims) weakest = Math.max(weakest, rankOfClaim(claim));
  return GRADES[weakest] ?? 'UNVERIFIED';
}

/** Every word of several claims, each once. */
export function wordsOfClaims(claims: readonly Claim[]): Evidence[] {
  const words: Evidence[] = [];
  for (const claim of new Set(claims)) for (const one of claim) if (!words.some((known) => isSameWord(known, one))) words.push(one);
  return words;
}

function isSameWord(one: Evidence, other: Evidence): boolean {
  if (one === other) return true;
  return one.source === other.source && one.grade === other.grade && JSON.stringify(one) === JSON.stringify(other);
}
