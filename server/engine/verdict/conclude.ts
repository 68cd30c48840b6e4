import { changesOf } from './changes.ts';
import { basisOf, openConditions } from './basis.ts';
import { withInferredScope } from './inferred-scope.ts';
import { useOf, whyOf } from './use.ts';
import {
  BADNESS,
  levelOf,
  uniqueConditions,
  type Condition,
  type Finding,
  type MissingFact,
  type PortVerdict,
  type Verdict,
} from './verdict.ts';

/** What a verdict begins with: who is judged, under which relation, as of when. */
export interface VerdictHead extends Pick<Verdict, 'a' | 'b' | 'relation' | 'asOf'> {
  names: { a: string; b: string };
}

/**
 * Finishes a verdict from its findings: level, basis, conditions, missing facts and what would change it.
 *
 * @param alternatives Findings of other ways in which the two could meet (another rack, another station): each may be turned more easily.
 */
export function concludeVerdict(
  head: VerdictHead,
  found: readonly Finding[],
  ports: readonly PortVerdict[] = [],
  alternatives: readonly (readonly Finding[])[] = [],
): Verdict {
  const findings = withInferredScope(found);
  const level = levelOf(findings);
  const live = findings.filter((finding) => finding.outranked !== true);
  const basis = basisOf(level, live);
  // What is open elsewhere has nothing to do with a no.
  const open = level === 'INCOMPATIBLE' ? [] : openConditions(live);
  return {
    a: head.a,
    b: head.b,
    relation: head.relation,
    level,
    use: useOf({ level, basis, open, findings }),
    why: whyOf({ level, basis, open, findings }, head.names),
    basis,
    conditions: open,
    cautions: cautionsOf(findings),
    findings: sortWorstFirst(findings),
    missing: missingOf(findings),
    changes: changesOf(level, live, alternatives),
    ports,
    asOf: head.asOf,
  };
}

function cautionsOf(findings: readonly Finding[]): readonly Condition[] {
  const cautions: Condition[] = [];
  for (const { caution } of findings) if (caution !== undefined) cautions.push(caution);
  return uniqueConditions(cautions);
}

/** Of what decides, or limits the bottom line. */
function missingOf(findings: readonly Finding[]): readonly MissingFact[] {
  const facts: MissingFact[] = [];
  for (const { missing, outranked, useAtMost } of findings)
    if (missing !== undefined && (outranked !== true || useAtMost !== undefined)) facts.push(missing);
  return facts;
}

function sortWorstFirst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const rank = (finding: Finding) => (finding.outranked === true ? 10 : 0) + BADNESS[finding.level];
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
