import type { Catalogue } from '../../facts/catalogue.ts';
import { codeFrom, levelOfCode, type VerdictCode } from '../../verdict/code.ts';
import { concludeVerdict } from '../../verdict/conclude.ts';
import { codeOfNothingRecorded, hearStatements, nothingRecorded } from '../hear-statements.ts';
import { bestPair, codeOfPorts } from '../port-codes.ts';
import { portPairs } from '../port-pairs.ts';
import { checkPorts } from '../rulebook.ts';
import type { Subject } from '../../facts/subject.ts';
import type { PortVerdict, Verdict } from '../../verdict/verdict.ts';

/** Can two peers talk, couple or start one another? One interface in common is enough; the best one decides. */
export function assessConnects(catalogue: Catalogue, a: Subject, b: Subject, asOf: string): Verdict {
  const head = { a: a.id, b: b.id, relation: 'CONNECTS' as const, asOf };
  const pairs = portPairs(catalogue, 'CONNECTS', a, 'PEER', b, 'PEER');
  const best = bestPair(pairs);
  const ports = pairs.map((pair): PortVerdict => ({
    purpose: pair.a.port.purpose,
    kind: pair.a.kind.id,
    level: levelOfCode(codeOfPorts(pair)),
    ends: pair.ends,
  }));
  const verdict = hearStatements(catalogue, head, a, b, { findings: best === undefined ? [] : checkPorts(best), ports });
  if (verdict.findings.length > 0) return verdict;
  const bare = [a, b].find((one) => one.ends.PEER.length === 0);
  return bare === undefined ? verdict : concludeVerdict(head, [nothingRecorded(bare)]);
}

/** Code of the derived verdict on a pair of which nothing is stated. */
export function codeOfConnects(catalogue: Catalogue, a: Subject, b: Subject): VerdictCode {
  const best = bestPair(portPairs(catalogue, 'CONNECTS', a, 'PEER', b, 'PEER'));
  if (best !== undefined) return codeOfPorts(best);
  return a.ends.PEER.length === 0 || b.ends.PEER.length === 0 ? codeOfNothingRecorded() : codeFrom('NOT_COMPARABLE');
}
