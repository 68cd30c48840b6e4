import { gradeOfClaims } from '../facts/evidence.ts';
import { weakestGrade } from '../facts/grade.ts';
import type { EvidenceGrade } from '../facts/records.ts';
import { levelOf, uniqueConditions, type Condition, type Finding, type Level, type Verdict } from './verdict.ts';

/** Level and grade that findings come to, where nothing else of a verdict on them is wanted. */
export function groundOf(findings: readonly Finding[]): Pick<Verdict, 'level' | 'basis'> {
  const level = levelOf(findings);
  return {
    level,
    basis: basisOf(
      level,
      findings.filter(({ outranked }) => outranked !== true),
    ),
  };
}

/** The weakest grade on which a level rests: a yes, with or without conditions, on all that says that the two fit; another level on what reaches it. */
export function basisOf(level: Level, live: readonly Finding[]): EvidenceGrade | null {
  const isYes = level === 'COMPATIBLE' || level === 'CONDITIONAL';
  const isAnyFitting = isYes && live.some(({ restricts }) => restricts !== true);
  const grades: EvidenceGrade[] = [];
  for (const finding of live)
    if (isYes ? !isAnyFitting || finding.restricts !== true : finding.level === level) grades.push(gradeOfClaims(finding.claims));
  return weakestGrade(grades);
}

/** The conditions that are open, each once. */
export function openConditions(live: readonly Finding[]): readonly Condition[] {
  const open: Condition[] = [];
  for (const { condition, level } of live) if (condition !== undefined && level === 'CONDITIONAL') open.push(condition);
  return uniqueConditions(open);
}
