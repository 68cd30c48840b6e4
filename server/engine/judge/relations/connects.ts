import { headOf, type Case } from '../case.ts';
import { concludeVerdict } from '../../verdict/conclude.ts';
import { hearStatements, nothingRecorded } from '../hear-statements.ts';
import { bestPair, judgePorts, portVerdictOf } from '../judge-ports.ts';
import { portPairs } from '../port-pairs.ts';
import type { Verdict } from '../../verdict/verdict.ts';

/** Can two peers talk, couple or start one another? One interface in common is enough; the best one decides. */
export function assessConnects(asked: Case): Verdict {
  const judged = portPairs(asked, 'PEER').map(judgePorts);
  const verdict = hearStatements(asked, { findings: bestPair(judged)?.findings ?? [], ports: judged.map((one) => portVerdictOf(one)) });
  if (verdict.findings.length > 0) return verdict;
  const bare = [asked.a, asked.b].find((one) => one.ends.PEER.length === 0);
  return bare === undefined ? verdict : concludeVerdict(headOf(asked), [nothingRecorded(bare)]);
}
