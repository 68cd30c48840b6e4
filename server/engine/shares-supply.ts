import { nothingRecorded } from './accepts.ts';
import type { Catalogue } from './catalogue.ts';
import { portPairs } from './port-pairs.ts';
import type { Purpose } from './records.ts';
import type { PortPair } from './rule.ts';
import { checkPorts } from './rulebook.ts';
import { findingOfStatement, statementsAbout, weighStatements } from './statements.ts';
import type { Subject } from './subject.ts';
import { concludeVerdict, isBetter, levelOf, worstOf, type Finding, type PortVerdict, type Verdict } from './verdict.ts';

/** Purposes in the order in which one is the main one of a pair. */
const MAIN_FIRST: readonly Purpose[] = [
  'MAIN_ARMAMENT',
  'MISSILE',
  'STORE',
  'FUEL',
  'SECONDARY_ARMAMENT',
  'COAXIAL',
  'PROTECTION',
  'LOGISTIC',
  'OTHER',
];

type Judged = { pair: PortPair; findings: Finding[]; verdict: PortVerdict };

/** Can both hosts draw on the same stock? Per purpose; the headline is the main purpose that both have. */
export function assessSharesSupply(catalogue: Catalogue, a: Subject, b: Subject, asOf: string): Verdict {
  const head = { a: a.id, b: b.id, relation: 'SHARES_SUPPLY' as const, asOf };
  const judged = bestByPurpose(portPairs(catalogue, 'SHARES_SUPPLY', a, 'HOST', b, 'HOST'));
  const weighed = weighStatements(statementsAbout(catalogue, 'SHARES_SUPPLY', a, b, asOf));
  const main = headline(judged);
  const ports = judged.map((one) => one.verdict);
  if (weighed !== undefined) {
    const stated = weighed.statements.map((one) => findingOfStatement(one, a, b));
    const said = weighed.level === 'CONFLICTING' ? stated.map((finding) => ({ ...finding, level: 'CONFLICTING' as const })) : stated;
    const derived = (main?.findings ?? []).map((finding) => ({ ...finding, outranked: true }));
    return concludeVerdict(head, [...said, ...derived], ports);
  }
  if (main === undefined) {
    const bare = [a, b].find((one) => one.ports.every((port) => port.role !== 'HOST'));
    return concludeVerdict(head, bare === undefined ? [] : [nothingRecorded(bare)]);
  }
  return concludeVerdict(head, main.findings, ports);
}

/**
 * For each purpose and kind the pair of ports that does best. Ports of unlike purpose count where they take the same interface, or where
 * the two have no purpose in common (an aircraft's gun against a vehicle's).
 */
function bestByPurpose(pairs: readonly PortPair[]): Judged[] {
  const best = new Map<string, Judged>();
  const anyStraight = pairs.some((pair) => pair.a.port.purpose === pair.b.port.purpose);
  for (const pair of pairs) {
    const crossed = pair.a.port.purpose !== pair.b.port.purpose;
    if (crossed && anyStraight && pair.a.spec.id !== pair.b.spec.id) continue;
    const findings = checkPorts(pair);
    if (findings.length === 0) continue;
    const level = levelOf(findings);
    const key = `${pair.a.port.purpose}|${pair.b.port.purpose}|${pair.a.kind.id}`;
    const kept = best.get(key);
    if (kept !== undefined && !isBetter(level, kept.verdict.level)) continue;
    const ends: [string, string] = [`${pair.a.subject.id}:${pair.a.port.id}`, `${pair.b.subject.id}:${pair.b.port.id}`];
    best.set(key, { pair, findings, verdict: { purpose: pair.a.port.purpose, kind: pair.a.kind.id, level, ends } });
  }
  return [...best.values()];
}

/** The judgement on the first purpose, in the order of MAIN_FIRST, that both hosts have; else the best crossed one. */
function headline(judged: readonly Judged[]): Judged | undefined {
  for (const purpose of MAIN_FIRST) {
    const straight = judged.filter((one) => one.pair.a.port.purpose === purpose && one.pair.b.port.purpose === purpose);
    if (straight.length > 0) return bestOf(straight);
  }
  return bestOf(judged.filter((one) => one.pair.a.port.purpose !== 'FEED' || one.pair.b.port.purpose !== 'FEED')) ?? bestOf(judged);
}

/** Several kinds under one purpose (gun and missile): what can be shared decides, a mismatch elsewhere is listed below. */
function bestOf(judged: readonly Judged[]): Judged | undefined {
  return judged.reduce<Judged | undefined>(
    (kept, next) => (kept === undefined || worstOf([kept.verdict.level, next.verdict.level]) === kept.verdict.level ? next : kept),
    undefined,
  );
}
