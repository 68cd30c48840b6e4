import type { Evidence, EvidenceGrade } from './records.ts';

/** Evidence grades, strongest first. */
export const GRADES: readonly EvidenceGrade[] = ['DEMONSTRATED', 'DECLARED', 'STANDARD_DERIVED', 'INFERRED', 'UNVERIFIED'];
const RANK = Object.fromEntries(GRADES.map((grade, at) => [grade, at])) as Record<EvidenceGrade, number>;

/** Rank of a grade: 0 is the strongest. */
export function rankOfGrade(grade: EvidenceGrade): number {
  return RANK[grade];
}

/** The strongest grade that one claim's evidence reaches; a claim without evidence is UNVERIFIED. */
export function strongestGrade(evidence: readonly Evidence[]): EvidenceGrade {
  let best = GRADES.length - 1;
  for (const one of evidence) best = Math.min(best, RANK[one.grade]);
  return GRADES[best] ?? 'UNVERIFIED';
}

/** The weakest of several grades; null where there is none to weigh. */
export function weakestGrade(grades: readonly EvidenceGrade[]): EvidenceGrade | null {
  let weakest = -1;
  for (const grade of grades) weakest = Math.max(weakest, RANK[grade]);
  return GRADES[weakest] ?? null;
}
