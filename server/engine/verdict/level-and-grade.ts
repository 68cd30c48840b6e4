import { GRADES, rankOfGrade } from '../facts/grade.ts';
import type { EvidenceGrade } from '../facts/records.ts';
import { BADNESS, BEST_FIRST, WORST_FIRST, type Level, type Use, type Verdict } from './verdict.ts';

/**
 * A level, the grade that it rests on and the bottom line, in one byte: 32 times the level's place in WORST_FIRST, four times the rank of the
 * grade (7 where it rests on nothing), and the place of the use. A matrix of verdicts is a matrix of codes.
 */
export type VerdictCode = number;

const NO_GRADE = 7;
const USES: readonly Use[] = ['NO', 'ASK', 'YES_IF', 'YES'];

/** Code of a level that rests on claims of a rank, with its bottom line; null where nothing joins the two. */
export function codeFrom(level: Level, rank: number = NO_GRADE, use: Use | null = null): VerdictCode {
  return BADNESS[level] * 32 + rank * 4 + (use === null ? 0 : USES.indexOf(use));
}

/** Code of a pair that a question leaves out: something joins the two, and it is not what was asked for. Its level is NOT_COMPARABLE. */
export const LEFT_OUT: VerdictCode = codeFrom('NOT_COMPARABLE') + 1;

/** True of the code of a pair that a question leaves out. */
export function isLeftOut(code: VerdictCode): boolean {
  return code === LEFT_OUT;
}

/** Code of a verdict. */
export function codeOf({ level, basis, use }: Pick<Verdict, 'level' | 'basis' | 'use'>): VerdictCode {
  return codeFrom(level, basis === null ? NO_GRADE : rankOfGrade(basis), use);
}

/** Level of a code. */
export function levelOfCode(code: VerdictCode): Level {
  return WORST_FIRST[code >> 5] ?? 'NOT_COMPARABLE';
}

/** Grade of a code; null where the level rests on nothing. */
export function gradeOfCode(code: VerdictCode): EvidenceGrade | null {
  return GRADES[(code >> 2) & 7] ?? null;
}

/** Bottom line of a code; null where nothing joins the two. */
export function useOfCode(code: VerdictCode): Use | null {
  return levelOfCode(code) === 'NOT_COMPARABLE' ? null : (USES[code & 3] ?? null);
}

/** Order in which codes are listed: best bottom line first, then the strongest grade, then level; 0 is the best. */
export function rankOfCode(code: VerdictCode): number {
  const use = useOfCode(code);
  const place = use === null ? USES.length : USES.length - 1 - USES.indexOf(use);
  return (place * 8 + ((code >> 2) & 7)) * BEST_FIRST.length + BEST_FIRST.indexOf(levelOfCode(code));
}
