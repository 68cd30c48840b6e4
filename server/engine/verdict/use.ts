import type { EvidenceGrade } from '../facts/records.ts';
import type { Code } from './code.ts';
import { typeOfCondition } from './conditions.ts';
import type { Condition, Finding, Level, Phrase, Use } from './verdict.ts';

/** What the bottom line is computed from. */
export interface Grounds {
  level: Level;
  basis: EvidenceGrade | null;
  /** The conditions that are open. */
  open: readonly Condition[];
  findings: readonly Finding[];
}

/** Worst first: of several things that hold together the worst decides. */
export const USES_WORST_FIRST: readonly Use[] = ['NO', 'ASK', 'YES_IF', 'YES'];

/** The worse of two bottom lines; what is not comparable (null) lowers nothing. */
export function worseUse(one: Use | null, other: Use | null): Use | null {
  if (one === null || other === null) return one ?? other;
  return USES_WORST_FIRST.indexOf(one) <= USES_WORST_FIRST.indexOf(other) ? one : other;
}

/**
 * The bottom line of a level, the grade that it rests on, the conditions that are open and what limits it besides: the worst axis wins.
 */
export function useOf({ level, basis, open, findings }: Grounds): Use | null {
  if (level === 'NOT_COMPARABLE') return null;
  return worseUse(useOfFit(level, basis, open), limitOf(findings));
}

/** The best bottom line that findings leave, whatever the fit; null where none of them limits it. */
export function limitOf(findings: readonly Finding[]): Use | null {
  let worst: Use | null = null;
  for (const { useAtMost } of findings) if (useAtMost !== undefined) worst = worseUse(worst, useAtMost);
  return worst;
}

/** The bottom line as far as the fit and its conditions go. */
function useOfFit(level: Level, basis: EvidenceGrade | null, open: readonly Condition[]): Use {
  if (level === 'INCOMPATIBLE') return 'NO';
  if (level === 'UNKNOWN' || level === 'CONFLICTING' || basis === null || basis === 'UNVERIFIED') return 'ASK';
  if (open.some((one) => typeOfCondition(one) === 'CLEARANCE')) return 'ASK';
  return open.length > 0 || basis === 'INFERRED' ? 'YES_IF' : 'YES';
}

/** The one sentence behind the bottom line: it names the axis that decides. */
export function whyOf(grounds: Grounds, names: { a: string; b: string }, use = useOf(grounds)): Phrase {
  const { level, basis, open, findings } = grounds;
  const { a, b } = names;
  const say = (code: Code, facts: Phrase['facts'] = names): Phrase => ({ code, facts });
  const decisive = findings.find((one) => one.outranked !== true && one.level === level);
  const limit = findings.find(({ useAtMost }) => useAtMost === use);
  if (limit !== undefined && (limit === decisive || use !== useOfFit(level, basis, open))) return { code: limit.code, facts: limit.facts };
  switch (use) {
    case null:
      return say('WHY_NOT_COMPARABLE');
    case 'NO':
      return decisive === undefined
        ? say('WHY_NO')
        : say('WHY_NO_BECAUSE', { a, b, because: { code: decisive.code, facts: decisive.facts } });
    case 'ASK':
      if (level === 'CONFLICTING') return say('WHY_SOURCES_DISAGREE');
      if (level === 'UNKNOWN')
        return decisive?.missing ? say('WHY_FACT_MISSING', { a, b, fact: decisive.missing.fact }) : say('WHY_UNKNOWN');
      if (basis === null || basis === 'UNVERIFIED') return say('WHY_UNVERIFIED');
      return partialClearance(findings) ?? say('WHY_CLEARANCE_OPEN');
    case 'YES_IF':
      return open.length > 0 ? say('WHY_CONDITIONS_OPEN', { a, b, count: open.length }) : say('WHY_INFERRED');
    case 'YES':
      return say('WHY_YES');
  }
}

const PARTIAL: readonly Code[] = ['CLEARANCE_IS_ONE_SIDED', 'CLEARANCE_IS_ON_NO_PAGE', 'CLEARANCES_DIFFER'];

/** Where a clearance is recorded that does not suffice, the sentence that says whose it is. */
function partialClearance(findings: readonly Finding[]): Phrase | undefined {
  const found = findings.find((one) => one.outranked !== true && PARTIAL.includes(one.code));
  return found && { code: found.code, facts: found.facts };
}
