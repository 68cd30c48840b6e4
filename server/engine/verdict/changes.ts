import type { Code } from './code.ts';
import { isBetter, isSameCondition, uniqueConditions, type Change, type Condition, type Finding, type Level } from './verdict.ts';

const SETS_AT_MOST = 4;
const NO_CHANGES: readonly Change[] = [];

/**
 * The smallest sets of changes and facts that would turn a verdict: every blocker of one way in which the two could meet lifted, every
 * missing fact of it found. A way with a blocker that nothing lifts (another bore) gives no set. No set contains another one that reaches
 * the same level.
 */
export function changesOf(level: Level, live: readonly Finding[], alternatives: readonly (readonly Finding[])[]): readonly Change[] {
  if (level === 'COMPATIBLE' || level === 'NOT_COMPARABLE') return NO_CHANGES;
  const own = setsOf(live);
  const sets = alternatives.length === 0 ? own : smallest([...own, ...alternatives.flatMap((findings) => setsOf(findings))]);
  return betterThan(level, sets);
}

/** Those that ask for something and reach a better level, the first few. */
export function betterThan(level: Level, changes: readonly Change[]): readonly Change[] {
  const better = changes.filter(({ becomes, when }) => when.length > 0 && isBetter(becomes, level));
  return better.length > SETS_AT_MOST ? better.slice(0, SETS_AT_MOST) : better;
}

/** What makes one way work at all, and what makes it work without conditions. */
function setsOf(findings: readonly Finding[]): Change[] {
  const lifted: Condition[] = [];
  const rest: Condition[] = [];
  let plainly = true;
  for (const finding of findings) {
    if (finding.level === 'COMPATIBLE' || finding.outranked === true) continue;
    if (finding.level === 'CONDITIONAL') {
      const deed = deedFor(finding.condition, finding.facts);
      if (deed === undefined) plainly = false;
      else rest.push(deed);
      continue;
    }
    const remedy = remedyOf(finding);
    if (remedy === undefined) return [];
    lifted.push(remedy);
  }
  const works: Change = { becomes: 'CONDITIONAL', when: uniqueConditions(lifted) };
  if (!plainly) return [works];
  const plain: Change = { becomes: 'COMPATIBLE', when: uniqueConditions([...lifted, ...rest]) };
  return lifted.length > 0 && rest.length > 0 ? [works, plain] : [plain];
}

/** That a page speaks of more than the pair is nothing that anybody does: what would settle it is a page on the two. */
const WIDER_WORDS: ReadonlySet<Code> = new Set(['PAGE_DOES_NOT_NAME_THE_PAIR', 'PAGE_SPEAKS_OF_THE_CLASS', 'PAGE_SPEAKS_OF_THE_FAMILY']);

/** What would settle one open finding; undefined where nothing would. */
function remedyOf({ level, condition, missing, facts }: Finding): Condition | undefined {
  if (missing !== undefined && (level === 'UNKNOWN' || condition === undefined))
    return { code: 'FACT_IS_FOUND', facts: { fact: missing.fact } };
  if (level === 'CONFLICTING') return { code: 'SOURCES_ARE_RECONCILED', facts };
  return condition;
}

/** What somebody can do about an open condition; undefined where it only says how far the answer goes. */
function deedFor(condition: Condition, { a = '', b = '' }: Finding['facts']): Condition | undefined {
  if (typeof condition !== 'object' || 'id' in condition) return condition;
  if (condition.code === 'ONLY_THIS_ARM_SHARES') return undefined;
  if (!WIDER_WORDS.has(condition.code)) return condition;
  return { code: 'FACT_IS_FOUND', facts: { fact: { code: 'WORD_ON_THE_PAIR', facts: { a, b } } } };
}

/** Smaller sets first, without those that contain a smaller one which reaches the same level. */
function smallest(sets: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const one of [...sets].sort((a, b) => a.when.length - b.when.length)) {
    const holds = (other: Change) => other.when.every((condition) => one.when.some((mine) => isSameCondition(mine, condition)));
    if (!kept.some((other) => other.becomes === one.becomes && holds(other))) kept.push(one);
  }
  return kept;
}
