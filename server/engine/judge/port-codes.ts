import { codeFrom, levelOfCode, RELATION_NUMBER, type VerdictCode } from '../verdict/code.ts';
import { rankOfClaim } from '../facts/evidence.ts';
import type { PortPair } from './rule.ts';
import { checkPorts } from './rulebook.ts';
import { isBetter, levelOf, type Finding, type Level } from '../verdict/verdict.ts';

const CLASSES_AT_MOST = 2 ** 24;

/** Level and grade of what the rules find of two ports; judged once for all ports of the two classes. */
export function codeOfPorts(pair: PortPair): VerdictCode {
  const { codes } = pair.a.class;
  const key = RELATION_NUMBER[pair.relation] * CLASSES_AT_MOST + pair.b.class.index;
  let code = codes.get(key);
  if (code === undefined) codes.set(key, (code = codeOfFindings(checkPorts(pair))));
  return code;
}

/** The pair of the best level, the first among equals; undefined of no pairs. */
export function bestPair(pairs: readonly PortPair[]): PortPair | undefined {
  let best = pairs[0];
  for (const pair of pairs) if (best !== undefined && isBetter(levelOfCode(codeOfPorts(pair)), levelOfCode(codeOfPorts(best)))) best = pair;
  return best;
}

/** Level of findings, with the weakest grade among those that decide it. */
export function codeOfFindings(findings: readonly Finding[]): VerdictCode {
  const level = levelOf(findings);
  return codeFrom(level, rankOfDeciding(findings, level));
}

function rankOfDeciding(findings: readonly Finding[], level: Level): number | undefined {
  let rank: number | undefined;
  for (const { outranked, level: own, claims } of findings) {
    if (outranked === true || (level !== 'COMPATIBLE' && own !== level)) continue;
    rank = Math.max(rank ?? 0, claims.length === 0 ? UNVERIFIED : Math.max(...claims.map(rankOfClaim)));
  }
  return rank;
}

const UNVERIFIED = 4;
