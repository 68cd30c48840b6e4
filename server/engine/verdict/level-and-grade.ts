import { GRADES, rankOfGrade } from '../facts/grade.ts';
import type { EvidenceGrade } from '../facts/records.ts';
import { BADNESS, BEST_FIRST, WORST_FIRST, type Level, type Verdict } from './verdict.ts';

/**
 * A level and the grade that it rests on, in one small number: eight times the level's place in WORST_FIRST, plus the rank of the grade
 * (7 where it rests on nothing). A matrix of verdicts is a matrix of codes.
 */
export type VerdictCode = number;

const NO_GRADE = 7;

/** Code of a level that rests on claims of a rank. */
export function codeFrom(level: Level, rank: number = NO_GRADE): VerdictCode {
  return BADNESS[level] * 8 + rank;
}

/** Code of a verdict. */
export function codeOf({ level, basis }: Pick<Verdict, 'level' | 'basis'>): VerdictCode {
  return codeFrom(level, basis === null ? NO_GRADE : rankOfGrade(basis));
}

/** Level of a code. */
export function levelOfCode(code: VerdictCode): Level {
  return WORST_FIRST[code >> 3] ?? 'NOT_COMPARABLE';
}

/** Grade of a code; null where the level rests on nothing. */
export function gradeOfCode(code: VerdictCode): EvidenceGrade | null {
  return GRADES[code & 7] ?? null;
}

/** Order in which codes are listed: best level first, then the strongest grade; 0 is the best. */
export function rankOfCode(code: VerdictCode): number {
  return BEST_FIRST.indexOf(levelOfCode(code)) * 8 + (code & 7);
}
