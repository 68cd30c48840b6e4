import { gradeOfClaims } from '../facts/evidence.ts';
import { basisOf, openConditions } from './basis.ts';
import type { Grounds } from './use.ts';
import { levelOf, type Condition, type Finding } from './verdict.ts';

/** Findings with what they come to. */
export interface Weighed extends Grounds {
  /** Those that decide. */
  live: readonly Finding[];
}

/**
 * Weighs findings, and where they say yes on no more than a page that speaks of a class (INFERRED) adds the condition that says so, unless one of
 * them names it already: such a yes is never plain.
 */
export function withInferredScope(findings: readonly Finding[]): Weighed {
  const level = levelOf(findings);
  const live = findings.filter(({ outranked }) => outranked !== true);
  const weighed: Weighed = { level, basis: basisOf(level, live), open: openConditions(live), findings, live };
  const scope = inferredScope(weighed);
  return scope === undefined ? weighed : withInferredScope([...findings, scope]);
}

function inferredScope({ level, basis, open, live }: Weighed): Finding | undefined {
  if (basis !== 'INFERRED' || (level !== 'COMPATIBLE' && level !== 'CONDITIONAL') || open.some(isOfWiderWords)) return undefined;
  const inferred = live.find(({ claims, restricts }) => restricts !== true && gradeOfClaims(claims) === 'INFERRED');
  if (inferred === undefined) return undefined;
  const { rule, claims, ends } = inferred;
  const { a = '', b = '' } = inferred.facts;
  const code = 'PAGE_DOES_NOT_NAME_THE_PAIR';
  return { rule, code, level: 'CONDITIONAL', facts: { a, b }, claims, ends, condition: { code, facts: {} }, restricts: true };
}

const WIDER = new Set(['PAGE_DOES_NOT_NAME_THE_PAIR', 'PAGE_SPEAKS_OF_THE_CLASS', 'PAGE_SPEAKS_OF_THE_FAMILY']);

/** True of the condition that a page speaks of more than the pair. */
export function isOfWiderWords(condition: Condition): boolean {
  return typeof condition === 'object' && 'code' in condition && WIDER.has(condition.code);
}
