import { areExclusive } from '../arms.ts';
import type { Case } from '../case.ts';
import { hearStatements, nothingRecorded } from '../hear-statements.ts';
import { judgePorts, portVerdictOf } from '../judge-ports.ts';
import { portPairs } from '../port-pairs.ts';
import { checkItems } from '../check-rules.ts';
import type { Subject } from '../../facts/subject.ts';
import { outrank, type Finding, type MissingFact, type Verdict } from '../../verdict/verdict.ts';

/** Can one supply take the other's place? Symmetric in fit; every interface that both have has to agree. */
export function assessInterchanges(asked: Case): Verdict {
  const { a, b } = asked;
  const judged = portPairs(asked, 'GUEST').map(judgePorts);
  const derived = judged.flatMap(({ findings }) => findings);
  const whole = checkItems('INTERCHANGES', a, b);
  const findings = whole.length > 0 ? [...whole, ...outrank(derived)] : derived.length > 0 ? derived : [noCommonKind(a, b)];
  return hearStatements(asked, {
    findings,
    ports: judged.map((one) => portVerdictOf(whole.length > 0 ? { ...one, findings: whole } : one)),
  });
}

/** A shell and a rocket that share a number have no host in common. Where nothing is recorded of one of them, that is unknown. */
function noCommonKind(a: Subject, b: Subject): Finding {
  const bare = [a, b].find((one) => one.ends.GUEST.length === 0);
  if (bare !== undefined) return nothingRecorded(bare);
  const kindsOf = (one: Subject) => [...new Set(one.ends.GUEST.map((end) => end.kind))];
  const facts = { a: a.name, b: b.name, aKind: kindsOf(a), bKind: kindsOf(b) };
  const base = { rule: 'guests-fit-the-same-interface', code: 'SUPPLIES_MEET_HOSTS_DIFFERENTLY', facts } as const;
  const exclusive = a.ends.GUEST.every((one) => b.ends.GUEST.every((other) => areExclusive(one.kind, other.kind)));
  if (exclusive) return { ...base, level: 'INCOMPATIBLE', claims: [a.evidence, b.evidence] };
  const missing: MissingFact = { of: a.id, fact: { code: 'WHETHER_THE_TWO_MEET', facts: { a: a.name, b: b.name } } };
  return { ...base, level: 'UNKNOWN', claims: [], missing };
}
