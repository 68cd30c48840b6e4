import type { Catalogue } from './catalogue.ts';
import { strongestGrade, weakestGrade } from './grade.ts';
import type { Evidence, EvidenceGrade, InterfaceSpecRecord, Relation, Term } from './records.ts';
import type { Subject, SubjectPort } from './subject.ts';
import type { Finding } from './verdict.ts';

/** One end of a pair: whose port, to which interface, of which kind. */
export interface End {
  subject: Subject;
  port: SubjectPort;
  spec: InterfaceSpecRecord;
  kind: Term;
}

/** Two ports of one interface kind, looked at under one relation. For ACCEPTS `a` is the host. */
export interface PortPair {
  relation: Relation;
  a: End;
  b: End;
  catalogue: Catalogue;
}

/** One sentence that can be true of a pair of ports. Nothing found: the rule does not concern the pair. */
export interface Rule {
  name: string;
  relations: readonly Relation[];
  check(pair: PortPair): Finding[];
}

/** The two ends of a pair in the form that findings carry. */
export function endsOf(pair: PortPair): [string, string] {
  return [`${pair.a.subject.id}:${pair.a.port.id}`, `${pair.b.subject.id}:${pair.b.port.id}`];
}

/** On what a finding rests: every word, and the grade of the weakest claim among them. */
export type Support = Pick<Finding, 'evidence' | 'grade'>;

/**
 * Joins the evidence of several claims that a finding rests on together. A claim is as strong as its strongest word; the finding is as
 * strong as its weakest claim.
 */
export function supportOf(...claims: readonly (readonly Evidence[] | Support | undefined)[]): Support {
  const words = new Map<string, Evidence>();
  const grades: EvidenceGrade[] = [];
  for (const claim of claims) {
    if (claim === undefined) continue;
    const evidence = 'evidence' in claim ? claim.evidence : claim;
    for (const one of evidence) words.set(JSON.stringify(one), one);
    grades.push('evidence' in claim ? claim.grade : strongestGrade(evidence));
  }
  return { evidence: [...words.values()], grade: weakestGrade(grades) ?? 'UNVERIFIED' };
}
