import { ARMS } from '../arms.ts';
import { headOf, type Case } from '../case.ts';
import { concludeVerdict } from '../../verdict/conclude.ts';
import { hearStatements, nothingRecorded } from '../hear-statements.ts';
import { judgePorts, portVerdictOf, type JudgedPair } from '../judge-ports.ts';
import { portPairs } from '../port-pairs.ts';
import type { Purpose } from '../../facts/records.ts';
import type { PortPair } from '../rule.ts';
import type { Subject } from '../../facts/subject.ts';
import { isBetter, worstOf, type Finding, type Verdict } from '../../verdict/verdict.ts';

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

/** Can both hosts draw on the same stock? Per purpose; the headline is the main purpose that both have. */
export function assessSharesSupply(asked: Case): Verdict {
  const { a, b } = asked;
  const chosen = bestByPurpose(portPairs(asked, 'HOST'));
  const main = headline(chosen, a, b);
  const ports = chosen.map(portVerdictOf);
  const verdict = hearStatements(asked, { findings: main?.findings ?? [], ports });
  if (verdict.level !== 'NOT_COMPARABLE' || main !== undefined) return verdict;
  if (takeUnlikeArms(a, b)) return concludeVerdict(headOf(asked), [noArmInCommon(a, b)], ports);
  const bare = [a, b].find((one) => one.ends.HOST.length === 0);
  return bare === undefined ? verdict : concludeVerdict(headOf(asked), [nothingRecorded(bare)]);
}

/**
 * For each purpose and kind the pair of ports that does best. Ports of unlike purpose count where they take the same interface, or where
 * the two have no purpose in common (an aircraft's gun against a vehicle's).
 */
function bestByPurpose(pairs: readonly PortPair[]): readonly JudgedPair[] {
  const best: JudgedPair[] = [];
  const anyStraight = pairs.some(({ a, b }) => a.port.purpose === b.port.purpose && ARMS.has(a.port.purpose));
  for (const pair of pairs) {
    const { a, b } = pair;
    const crossed = a.port.purpose !== b.port.purpose;
    if (crossed && anyStraight && a.spec.id !== b.spec.id) continue;
    const judged = judgePorts(pair);
    if (judged.level === 'NOT_COMPARABLE') continue;
    const at = best.findIndex(
      (one) => one.pair.a.port.purpose === a.port.purpose && one.pair.b.port.purpose === b.port.purpose && one.pair.a.kind === a.kind,
    );
    const kept = best[at];
    if (kept === undefined) best.push(judged);
    else if (isBetter(judged.level, kept.level)) best[at] = judged;
  }
  return best;
}

/**
 * The judgement on the first purpose, in the order of MAIN_FIRST, that both hosts have; else the best crossed one. Where both are armed, what
 * they burn or are loaded on says nothing of their ammunition.
 */
function headline(all: readonly JudgedPair[], a: Subject, b: Subject): JudgedPair | undefined {
  const chosen = isArmed(a) && isArmed(b) ? all.filter(({ pair }) => ARMS.has(pair.a.port.purpose) || ARMS.has(pair.b.port.purpose)) : all;
  if (chosen.length < 2) return chosen[0];
  for (const purpose of MAIN_FIRST) {
    const straight = chosen.filter(({ pair }) => pair.a.port.purpose === purpose && pair.b.port.purpose === purpose);
    if (straight.length > 0) return bestOf(straight);
  }
  return bestOf(chosen.filter(({ pair }) => pair.a.port.purpose !== 'FEED' || pair.b.port.purpose !== 'FEED')) ?? bestOf(chosen);
}

/** Two that each state their arms as a whole, of which no kind meets: a howitzer and a rocket launcher. */
function takeUnlikeArms(a: Subject, b: Subject): boolean {
  return a.statedWhole && b.statedWhole && isArmed(a) && isArmed(b);
}

function noArmInCommon(a: Subject, b: Subject): Finding {
  const kindsOf = ({ ends }: Subject) =>
    [...new Set(ends.HOST.filter(({ port }) => ARMS.has(port.purpose)).map(({ kind }) => kind.name))].join(', ');
  return {
    rule: 'hosts-take-the-same-interface',
    code: 'HOSTS_TAKE_UNLIKE_ARMS',
    level: 'INCOMPATIBLE',
    facts: { a: a.name, b: b.name, aKind: kindsOf(a), bKind: kindsOf(b) },
    claims: [a.evidence, b.evidence],
  };
}

function isArmed(subject: Subject): boolean {
  return subject.ends.HOST.some(({ port }) => ARMS.has(port.purpose));
}

/** Several kinds under one purpose (gun and missile): what can be shared decides, a mismatch elsewhere is listed below. */
function bestOf(chosen: readonly JudgedPair[]): JudgedPair | undefined {
  return chosen.reduce<JudgedPair | undefined>(
    (kept, next) => (kept === undefined || worstOf([kept.level, next.level]) === kept.level ? next : kept),
    undefined,
  );
}
