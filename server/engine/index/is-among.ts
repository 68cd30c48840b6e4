import { rankOfGrade } from '../facts/grade.ts';
import type { EvidenceGrade } from '../facts/records.ts';
import { gradeOfCode, isLeftOut, useOfCode, type VerdictCode } from '../verdict/level-and-grade.ts';
import type { Use } from '../verdict/verdict.ts';

/** Whether a code has one of the bottom lines that are asked for, and rests on a word that is strong enough. What is missing narrows nothing. */
export function isAmong(
  code: VerdictCode,
  { uses, minimumBasis }: { uses?: readonly Use[] | undefined; minimumBasis?: EvidenceGrade | undefined },
): boolean {
  if (isLeftOut(code)) return false;
  const [use, grade] = [useOfCode(code), gradeOfCode(code)];
  if (uses !== undefined && (use === null || !uses.includes(use))) return false;
  return minimumBasis === undefined || (grade !== null && rankOfGrade(grade) <= rankOfGrade(minimumBasis));
}
