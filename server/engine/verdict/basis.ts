import { gradeOfClaims } from '../facts/evidence.ts';
import { weakestGrade } from '../facts/grade.ts';
import type { EvidenceGrade } from '../facts/records.ts';
import { uniqueConditions, type Condition, type Finding, type Level } from './verdict.ts';

/** The weakest grade on which a level rests: a yes, with or without conditions, on all that says that the two fit; another level on what reaches it. */
export function basisOf(level: Level, live: readonly Finding[]): EvidenceGrade | null {
  const isYes = level === 'COMPATIBLE' || level === 'CONDITIONAL';
  const fitting = live.filter(({ restricts }) => restricts !== true);
  const deciding = isYes ? (fitting.length > 0 ? fitting : live) : live.filter((finding) => finding.level === level);
  return weakestGrade(deciding.map((finding) => gradeOfClaims(finding.claims)));
}

/** The conditions that are open, each once. */
export function openConditions(live: readonly Finding[]): readonly Condition[] {
  return uniqueConditions(live.flatMap(({ condition, level }) => (condition !== undefined && level === 'CONDITIONAL' ? [condition] : [])));
}
