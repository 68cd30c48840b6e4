import { changesOf } from './changes.ts';
import { gradeOfClaims } from '../facts/evidence.ts';
import { weakestGrade } from '../facts/grade.ts';
import { BADNESS, levelOf, uniqueConditions, type Finding, type PortVerdict, type Verdict } from './verdict.ts';

/**
 * Finishes a verdict from its findings: level, basis, conditions, missing facts and what would change it.
 *
 * @param alternatives Findings of other ways in which the two could meet (another rack, another station): each may be turned more easily.
 */
export function concludeVerdict(
  head: Pick<Verdict, 'a' | 'b' | 'relation' | 'asOf'>,
  findings: readonly Finding[],
  ports: readonly PortVerdict[] = [],
  alternatives: readonly (readonly Finding[])[] = [],
): Verdict {
  const level = levelOf(findings);
  const live = findings.filter((finding) => finding.outranked !== true);
  const deciding = level === 'COMPATIBLE' ? live : live.filter((finding) => finding.level === level);
  return {
    a: head.a,
    b: head.b,
    relation: head.relation,
    level,
    basis: weakestGrade(deciding.map((finding) => gradeOfClaims(finding.claims))),
    conditions: uniqueConditions(findings.flatMap(({ condition }) => (condition === undefined ? [] : [condition]))),
    findings: sortWorstFirst(findings),
    missing: live.flatMap(({ missing }) => (missing === undefined ? [] : [missing])),
    changes: changesOf(level, live, alternatives),
    ports,
    asOf: head.asOf,
  };
}

function sortWorstFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const rank = (finding: Finding) => (finding.outranked === true ? 10 : 0) + BADNESS[finding.level];
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
