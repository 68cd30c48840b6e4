import type { PortPair } from './rule.ts';
import { checkPorts } from './check-rules.ts';
import { withInferredScope } from '../verdict/inferred-scope.ts';
import { useOf, worseUse } from '../verdict/use.ts';
import { isBetter, levelOf, type Finding, type Level, type PortVerdict } from '../verdict/verdict.ts';

/** A pair of ports with what the rules find of it. */
export interface JudgedPair {
  pair: PortPair;
  level: Level;
  findings: readonly Finding[];
}

/** Runs the rules on a pair of ports. */
export function judgePorts(pair: PortPair): JudgedPair {
  const findings = checkPorts(pair);
  return { pair, level: levelOf(findings), findings };
}

/** The pair of the best bottom line; among equals that of the better level, then one that meets without a gateway or adapter, then the first. */
export function bestPair(judged: readonly JudgedPair[]): JudgedPair | undefined {
  let best = judged[0];
  for (const one of judged) if (best !== undefined && one !== best && isBetterPair(one, best)) best = one;
  return best;
}

function isBetterPair(one: JudgedPair, best: JudgedPair): boolean {
  const [use, bestUse] = [portVerdictOf(one).use, portVerdictOf(best).use];
  if (use !== bestUse && use !== null && bestUse !== null) return worseUse(use, bestUse) === bestUse;
  if (one.level !== best.level) return isBetter(one.level, best.level);
  return isDirect(one) && !isDirect(best);
}

/** Both ports are built for one and the same interface. */
function isDirect({ pair: { a, b } }: JudgedPair): boolean {
  return a.port.interface === b.port.interface;
}

/**
 * What a verdict says of one pair of ports.
 *
 * @param more Findings on the two as a whole that hold for each of their ports.
 */
export function portVerdictOf({ pair, findings }: JudgedPair, more: readonly Finding[] = []): PortVerdict {
  const weighed = withInferredScope(more.length === 0 ? findings : [...findings, ...more]);
  const { level, basis } = weighed;
  return { purpose: pair.a.port.purpose, kind: pair.a.kind.id, level, basis, use: useOf(weighed), ends: pair.ends };
}
