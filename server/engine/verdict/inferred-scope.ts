import { gradeOfClaims } from '../facts/evidence.ts';
import { basisOf, openConditions } from './basis.ts';
import { levelOf, type Condition, type Finding } from './verdict.ts';

/**
 * The findings, and where they say yes on no more than a page that speaks of a class (INFERRED) the condition that says so, unless one of them
 * names it already: such a yes is never plain.
 */
export function withInferredScope(findings: readonly Finding[]): readonly Finding[] {
  const level = levelOf(findings);
  if (level !== 'COMPATIBLE' && level !== 'CONDITIONAL') return findings;
  const live = findings.filter(({ outranked }) => outranked !== true);
  if (basisOf(level, live) !== 'INFERRED' || openConditions(live).some(isOfWiderWords)) return findings;
  const inferred = live.find(({ claims, restricts }) => restricts !== true && gradeOfClaims(claims) === 'INFERRED');
  if (inferred === undefined) return findings;
  const { rule, claims, ends } = inferred;
  const { a = '', b = '' } = inferred.facts;
  const code = 'PAGE_DOES_NOT_NAME_THE_PAIR';
  return [
    ...findings,
    { rule, code, level: 'CONDITIONAL', facts: { a, b }, claims, ends, condition: { code, facts: {} }, restricts: true },
  ];
}

const WIDER = new Set(['PAGE_DOES_NOT_NAME_THE_PAIR', 'PAGE_SPEAKS_OF_THE_CLASS', 'PAGE_SPEAKS_OF_THE_FAMILY']);

/** True of the condition that a page speaks of more than the pair. */
export function isOfWiderWords(condition: Condition): boolean {
  return typeof condition === 'object' && 'code' in condition && WIDER.has(condition.code);
}
