import { isSameCondition, uniqueConditions, WORST_FIRST, type Change, type Condition, type Finding, type Level } from './verdict.ts';

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
  const better = sets.filter(({ becomes, when }) => when.length > 0 && WORST_FIRST.indexOf(becomes) > WORST_FIRST.indexOf(level));
  return better.length > SETS_AT_MOST ? better.slice(0, SETS_AT_MOST) : better;
}

/** What makes one way work at all, and what makes it work without conditions. */
function setsOf(findings: readonly Finding[]): Change[] {
  const lifted: Condition[] = [];
  const rest: Condition[] = [];
  for (const finding of findings) {
    if (finding.level === 'COMPATIBLE' || finding.outranked === true) continue;
    if (finding.level === 'CONDITIONAL') {
      rest.push(finding.condition);
      continue;
    }
    const remedy = remedyOf(finding);
    if (remedy === undefined) return [];
    lifted.push(remedy);
  }
  const works: Change = { becomes: 'CONDITIONAL', when: uniqueConditions(lifted) };
  const plain: Change = { becomes: 'COMPATIBLE', when: uniqueConditions([...lifted, ...rest]) };
  return lifted.length > 0 && rest.length > 0 ? [works, plain] : [plain];
}

/** What would settle one open finding; undefined where nothing would. */
function remedyOf({ level, condition, missing, facts }: Finding): Condition | undefined {
  if (missing !== undefined && (level === 'UNKNOWN' || condition === undefined))
    return { code: 'FACT_IS_FOUND', facts: { fact: missing.fact } };
  if (level === 'CONFLICTING') return { code: 'SOURCES_ARE_RECONCILED', facts };
  return condition;
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
