import type { Evidence, EvidenceGrade } from './records.ts';

/** Evidence grades, strongest first. */
export const GRADES: readonly EvidenceGrade[] = ['DEMONSTRATED', 'DECLARED', 'STANDARD_DERIVED', 'INFERRED', 'UNVERIFIED'];

/** Rank of a grade: 0 is the strongest. */
export function rankOfGrade(grade: EvidenceGrade): number {
  return GRADES.indexOf(grade);
}

/** The strongest grade that one claim's evidence reaches; a claim without evidence is UNVERIFIED. */
export function strongestGrade(evidence: readonly Evidence[]): EvidenceGrade {
  let best = GRADES.length - 1;
  for (const one of evidence) best = Math.min(best, rankOfGrade(one.grade));
  return GRADES[best] ?? 'UNVERIFIED';
}

/** The weakest of several grades; null where there is none to weigh. */
export function weakestGrade(grades: readonly EvidenceGrade[]): EvidenceGrade | null {
  if (grades.length === 0) return null;
  return GRADES[Math.max(...grades.map(rankOfGrade))] ?? null;
}
