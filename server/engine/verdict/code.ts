import { GRADES, rankOfGrade } from '../facts/grade.ts';
import type { EvidenceGrade, Relation } from '../facts/records.ts';
import { BADNESS, WORST_FIRST, type Level, type Verdict } from './verdict.ts';

/**
 * A level and the grade that it rests on, in one small number: eight times the level's place in WORST_FIRST, plus the rank of the grade
 * (7 where it rests on nothing). A matrix of verdicts is a matrix of codes.
 */
export type VerdictCode = number;

const NO_GRADE = 7;

/** Relations in the order of their numbers. */
export const RELATION_NUMBER: Readonly<Record<Relation, number>> = {
  ACCEPTS: 0,
  SHARES_SUPPLY: 1,
  INTERCHANGES: 2,
  CONNECTS: 3,
  COMMON: 4,
};

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

/** Of two findings that hold together the worse level decides; of equal levels the weaker grade. */
export function worseCode(one: VerdictCode, other: VerdictCode): VerdictCode {
  const [levelOne, levelOther] = [one >> 3, other >> 3];
  if (levelOne !== levelOther) return levelOne < levelOther ? one : other;
  return Math.max(one, other);
}
