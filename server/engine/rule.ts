import type { Catalogue } from './catalogue.ts';
import type { InterfaceSpecRecord, Relation, Term } from './records.ts';
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

/** Evidence of both ends and, where asked, of their interfaces, each word once. */
export function evidenceOf(...lists: readonly (readonly Finding['evidence'][number][] | undefined)[]): Finding['evidence'] {
  const seen = new Map<string, Finding['evidence'][number]>();
  for (const list of lists) for (const one of list ?? []) seen.set(JSON.stringify(one), one);
  return [...seen.values()];
}
