import { nothingRecorded } from './accepts.ts';
import type { Catalogue } from './catalogue.ts';
import { portPairs } from './port-pairs.ts';
import { checkPorts } from './rulebook.ts';
import { findingOfStatement, statementsAbout, weighStatements } from './statements.ts';
import type { Subject } from './subject.ts';
import { concludeVerdict, isBetter, levelOf, type Finding, type PortVerdict, type Verdict } from './verdict.ts';

/** Can two peers talk, couple or start one another? One interface in common is enough; the best one decides. */
export function assessConnects(catalogue: Catalogue, a: Subject, b: Subject, asOf: string): Verdict {
  const head = { a: a.id, b: b.id, relation: 'CONNECTS' as const, asOf };
  let best: Finding[] = [];
  const ports: PortVerdict[] = [];
  for (const pair of portPairs(catalogue, 'CONNECTS', a, 'PEER', b, 'PEER')) {
    const found = checkPorts(pair);
    const level = levelOf(found);
    if (best.length === 0 || isBetter(level, levelOf(best))) best = found;
    ports.push({
      purpose: pair.a.port.purpose,
      kind: pair.a.kind.id,
      level,
      ends: [`${a.id}:${pair.a.port.id}`, `${b.id}:${pair.b.port.id}`],
    });
  }
  const weighed = weighStatements(statementsAbout(catalogue, 'CONNECTS', a, b, asOf));
  if (weighed !== undefined) {
    const stated = weighed.statements.map((one) => findingOfStatement(one, a, b));
    const said = weighed.level === 'CONFLICTING' ? stated.map((finding) => ({ ...finding, level: 'CONFLICTING' as const })) : stated;
    return concludeVerdict(head, [...said, ...best.map((finding) => ({ ...finding, outranked: true }))], ports);
  }
  const bare = [a, b].find((one) => one.ports.every((port) => port.role !== 'PEER'));
  if (best.length === 0 && bare !== undefined) return concludeVerdict(head, [nothingRecorded(bare)]);
  return concludeVerdict(head, best, ports);
}
