import type { Catalogue } from '../../facts/catalogue.ts';
import { codeFrom, worseCode, type VerdictCode } from '../../verdict/code.ts';
import { hearStatements, nothingRecorded } from '../hear-statements.ts';
import { codeOfFindings, codeOfPorts } from '../port-codes.ts';
import { portPairs } from '../port-pairs.ts';
import { checkItems, checkPorts } from '../rulebook.ts';
import type { Subject } from '../../facts/subject.ts';
import { levelOf, outrank, type Finding, type PortVerdict, type Verdict } from '../../verdict/verdict.ts';

/** Can one supply take the other's place? Symmetric in fit; every interface that both have has to agree. */
export function assessInterchanges(catalogue: Catalogue, a: Subject, b: Subject, asOf: string): Verdict {
  const head = { a: a.id, b: b.id, relation: 'INTERCHANGES' as const, asOf };
  const derived: Finding[] = [];
  const ports: PortVerdict[] = [];
  for (const pair of portPairs(catalogue, 'INTERCHANGES', a, 'GUEST', b, 'GUEST')) {
    const found = checkPorts(pair);
    derived.push(...found);
    ports.push({ purpose: pair.a.port.purpose, kind: pair.a.kind.id, level: levelOf(found), ends: pair.ends });
  }
  const whole = checkItems('INTERCHANGES', a, b);
  const findings = whole.length > 0 ? [...whole, ...outrank(derived)] : derived.length > 0 ? derived : [noCommonKind(a, b)];
  return hearStatements(catalogue, head, a, b, { findings, ports });
}

/** Code of the derived verdict on a pair of which nothing is stated. */
export function codeOfInterchanges(catalogue: Catalogue, a: Subject, b: Subject): VerdictCode {
  const whole = checkItems('INTERCHANGES', a, b);
  if (whole.length > 0) return codeOfFindings(whole);
  const pairs = portPairs(catalogue, 'INTERCHANGES', a, 'GUEST', b, 'GUEST');
  if (pairs.length === 0) return codeOfFindings([noCommonKind(a, b)]);
  return pairs.reduce((worst, pair) => worseCode(worst, codeOfPorts(pair)), codeFrom('NOT_COMPARABLE'));
}

/** A shell and a rocket that share a number have no host in common. Where nothing is recorded of one of them, that is unknown. */
function noCommonKind(a: Subject, b: Subject): Finding {
  const bare = [a, b].find((one) => one.ends.GUEST.length === 0);
  if (bare !== undefined) return nothingRecorded(bare);
  const kindsOf = (one: Subject) => one.ends.GUEST.map((end) => end.kind.name).join(', ');
  return {
    rule: 'guests-fit-the-same-interface',
    code: 'SUPPLIES_MEET_HOSTS_DIFFERENTLY',
    level: 'INCOMPATIBLE',
    facts: { a: a.name, b: b.name, aKind: kindsOf(a), bKind: kindsOf(b) },
    claims: [a.evidence, b.evidence],
  };
}
