import { changesOf } from './changes.ts';
import { withInferredScope } from './inferred-scope.ts';
import { useOf, whyOf } from './use.ts';
import { BADNESS, uniqueConditions, type Condition, type Finding, type MissingFact, type PortVerdict, type Verdict } from './verdict.ts';

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
  const weighed = withInferredScope(found);
  const { findings, live, level, basis } = weighed;
  const use = useOf(weighed);
  return {
    a: head.a,
    b: head.b,
    relation: head.relation,
    level,
    use,
    why: whyOf(weighed, head.names, use),
    basis,
    // What is open elsewhere has nothing to do with a no.
    conditions: level === 'INCOMPATIBLE' ? [] : weighed.open,
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
  const rank = (finding: Finding) => (finding.outranked === true ? 10 : 0) + BADNESS[finding.level];
  const ranks = findings.map(rank);
  if (ranks.every((one, at) => at === 0 || (ranks[at - 1] ?? 0) <= one)) return findings;
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
