import type { Claim } from '../facts/evidence.ts';
import type { Verdict } from './verdict.ts';

/** The claims on which a verdict's level rests; an empty one where it rests on nothing, so that its grade is not lost. */
export function decidingClaims({ findings, level }: Verdict): readonly Claim[] {
  const isYes = level === 'COMPATIBLE' || level === 'CONDITIONAL';
  const claims: Claim[] = [];
  for (const one of findings)
    if (one.outranked !== true && (isYes ? one.restricts !== true : one.level === level)) claims.push(...one.claims);
  return claims.length > 0 ? claims : [[]];
}
