import type { Catalogue } from '../facts/catalogue.ts';
import { strongestGrade } from '../facts/grade.ts';
import type { Evidence, EvidenceGrade } from '../facts/records.ts';
import type { CoverageCode } from '../verdict/code.ts';

/** Whether a standard is about an interface or a topic. */
export interface StandardCoverage {
  standard: string;
  /** Identifier of the interface specification or topic. */
  of: string;
  answer: 'YES' | 'NO' | 'UNKNOWN';
  code: CoverageCode;
  evidence: Evidence[];
  basis: EvidenceGrade | null;
}

/**
 * Does the standard, or a publication of which it is the cover, cover that? A scope that is not recorded as closed gives UNKNOWN,
 * and so does what a closed scope names as undecided: AOP-29 is not about tank guns, but may be about mortars.
 */
export function assessStandardCovers(catalogue: Catalogue, standardId: string, of: string): StandardCoverage {
  const standard = catalogue.standards.get(standardId);
  const answerWith = (
    answer: StandardCoverage['answer'],
    code: StandardCoverage['code'],
    evidence: readonly Evidence[],
  ): StandardCoverage => ({
    standard: standardId,
    of,
    answer,
    code,
    evidence: [...evidence],
    basis: answer === 'UNKNOWN' ? null : strongestGrade(evidence),
  });
  if (standard === undefined) return answerWith('UNKNOWN', 'SCOPE_NOT_RECORDED', []);
  if (standard.covers?.includes(of)) return answerWith('YES', 'LISTED_IN_SCOPE', standard.evidence);
  const publication = (standard.coversPublications ?? []).map((id) => catalogue.standards.get(id)).find((one) => one?.covers?.includes(of));
  if (publication !== undefined) return answerWith('YES', 'COVERED_BY_A_PUBLICATION', publication.evidence);
  const claim = catalogue.interfaces.get(of)?.definedBy?.find((one) => one.standard === standardId);
  if (claim !== undefined) return answerWith('YES', 'INTERFACE_NAMES_THE_STANDARD', claim.evidence ?? standard.evidence);
  const kind = catalogue.interfaces.get(of)?.kind;
  const undecided = (standard.scopeUndecided ?? []).some((one) => one === of || one === kind);
  if (standard.coversExhaustively === true && (standard.covers ?? []).length > 0 && !undecided)
    return answerWith('NO', 'OUTSIDE_A_CLOSED_SCOPE', standard.evidence);
  return answerWith('UNKNOWN', 'SCOPE_NOT_RECORDED', standard.evidence);
}
