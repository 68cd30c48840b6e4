import { nothingRecorded } from './accepts.ts';
import type { Catalogue } from './catalogue.ts';
import { endsWithRole, portPairs } from './port-pairs.ts';
import { supportOf } from './rule.ts';
import { checkPorts } from './rulebook.ts';
import { findingOfStatement, statementsAbout, weighStatements } from './statements.ts';
import type { Subject } from './subject.ts';
import { concludeVerdict, levelOf, type Finding, type PortVerdict, type Verdict } from './verdict.ts';

/** Can one supply take the other's place? Symmetric in fit; every interface that both have has to agree. */
export function assessInterchanges(catalogue: Catalogue, a: Subject, b: Subject, asOf: string): Verdict {
  const head = { a: a.id, b: b.id, relation: 'INTERCHANGES' as const, asOf };
  const findings: Finding[] = [];
  const ports: PortVerdict[] = [];
  for (const pair of portPairs(catalogue, 'INTERCHANGES', a, 'GUEST', b, 'GUEST')) {
    const found = checkPorts(pair);
    findings.push(...found);
    ports.push({
      purpose: pair.a.port.purpose,
      kind: pair.a.kind.id,
      level: levelOf(found),
      ends: [`${a.id}:${pair.a.port.id}`, `${b.id}:${pair.b.port.id}`],
    });
  }
  const weighed = weighStatements(statementsAbout(catalogue, 'INTERCHANGES', a, b, asOf));
  if (weighed !== undefined) {
    const stated = weighed.statements.map((one) => findingOfStatement(one, a, b));
    const said = weighed.level === 'CONFLICTING' ? stated.map((finding) => ({ ...finding, level: 'CONFLICTING' as const })) : stated;
    return concludeVerdict(head, [...said, ...findings.map((finding) => ({ ...finding, outranked: true }))], ports);
  }
  if (findings.length === 0) return concludeVerdict(head, [noCommonKind(catalogue, a, b)]);
  return concludeVerdict(head, findings, ports);
}

/** A shell and a rocket that share a number have no host in common. Where nothing is recorded of one of them, that is unknown. */
function noCommonKind(catalogue: Catalogue, a: Subject, b: Subject): Finding {
  const kinds = [a, b].map((one) =>
    endsWithRole(catalogue, one, 'GUEST')
      .map((end) => end.kind.name)
      .join(', '),
  );
  const bare = [a, b].find((one) => endsWithRole(catalogue, one, 'GUEST').length === 0);
  if (bare !== undefined) return nothingRecorded(bare);
  return {
    rule: 'guests-fit-the-same-interface',
    code: 'SUPPLIES_MEET_HOSTS_DIFFERENTLY',
    level: 'INCOMPATIBLE',
    facts: { a: a.name, b: b.name, aKind: kinds[0] ?? '', bKind: kinds[1] ?? '' },
    ...supportOf(a.evidence, b.evidence),
  };
}
