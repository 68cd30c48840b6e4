import { interfaceText } from '../../facts/text.ts';
import { areExclusive, ARMS } from '../arms.ts';
import { headOf, type Case } from '../case.ts';
import { concludeVerdict } from '../../verdict/conclude.ts';
import { hearStatements, nothingRecorded } from '../hear-statements.ts';
import { judgePorts, portVerdictOf, type JudgedPair } from '../judge-ports.ts';
import { portPairs } from '../port-pairs.ts';
import type { Purpose } from '../../facts/records.ts';
import type { PortPair } from '../rule.ts';
import type { End, Subject } from '../../facts/subject.ts';
import { isBetter, worstOf, type Finding, type MissingFact, type Phrase, type Verdict } from '../../verdict/verdict.ts';

/** Purposes in the order in which one is the main one of a pair. Fuel, electrics and transport are no headline of two weapons or vehicles that are not asked for by name. */
const MAIN_FIRST: readonly Purpose[] = [
  'MAIN_ARMAMENT',
  'MISSILE',
  'STORE',
  'SECONDARY_ARMAMENT',
  'COAXIAL',
  'PROTECTION',
  'ACCESSORY',
  'OTHER',
];
const NO_HEADLINE: ReadonlySet<Purpose> = new Set(['FUEL', 'ELECTRICAL', 'LOGISTIC', 'DATA']);

/**
 * Can both hosts draw on the same stock? Of two of one kind the main armament decides; of two of different kinds whatever armament they have in
 * common, and the answer names it.
 */
export function assessSharesSupply(asked: Case): Verdict {
  const { a, b } = asked;
  const chosen = bestByPurpose(portPairs(asked, 'HOST'));
  const ports = chosen.map((one) => portVerdictOf(one));
  const main = isOneKind(a, b) ? headline(chosen, asked) : (bestArm(chosen) ?? headline(chosen, asked));
  const narrow = main === undefined ? [] : [...onlyThisArm(main, chosen, asked), ...secondaryArms(main, chosen, a, b)];
  const verdict = hearStatements(asked, { findings: [...(main?.findings ?? []), ...narrow], ports });
  if (verdict.level !== 'NOT_COMPARABLE') return verdict;
  if (isArmed(a) && isArmed(b)) return concludeVerdict(headOf(asked), [noArmInCommon(a, b)], ports);
  const bare = [a, b].find((one) => one.ends.HOST.length === 0);
  if (bare !== undefined) return concludeVerdict(headOf(asked), [nothingRecorded(bare)]);
  return concludeVerdict(headOf(asked), [noNaturalQuestion(chosen, a, b)], ports);
}

/** Two tanks, two howitzers, two fighters: of one category, or of one family of categories. */
function isOneKind(a: Subject, b: Subject): boolean {
  return a.categories.some((one) => b.categories.includes(one));
}

/** Of two of different kinds the best armament in common, the main one first among equals. */
function bestArm(chosen: readonly JudgedPair[]): JudgedPair | undefined {
  const arms = chosen.filter(({ pair }) => ARMS.has(pair.a.port.purpose) && ARMS.has(pair.b.port.purpose) && !isFeed(pair));
  const places = ({ pair }: JudgedPair) => [pair.a, pair.b].map(({ port }) => placeOf(port.purpose));
  const rank = (one: JudgedPair) => Math.max(...places(one)) * MAIN_FIRST.length + Math.min(...places(one));
  return bestOf([...arms].sort((one, other) => rank(other) - rank(one)));
}

/** Place in the order of MAIN_FIRST; what is in none of its places (charges, fuzes) comes last. */
function placeOf(purpose: Purpose): number {
  const at = MAIN_FIRST.indexOf(purpose);
  return at < 0 ? MAIN_FIRST.length : at;
}

function isFeed({ a, b }: PortPair): boolean {
  return a.port.purpose === 'FEED' || b.port.purpose === 'FEED';
}

/** Where only arms that are not the main one of an item can share, the answer says so, and names each that shares as well. */
function onlyThisArm({ pair, level, findings }: JudgedPair, chosen: readonly JudgedPair[], { a, b }: Case): Finding[] {
  if (isOneKind(a, b) || (level !== 'COMPATIBLE' && level !== 'CONDITIONAL')) return [];
  const minor = [pair.a, pair.b].find(({ subject, port }) => port.purpose !== mainPurposeOf(subject));
  if (minor === undefined) return [];
  const alike = chosen.filter((one) => one.level === level).flatMap((one) => [one.pair.a, one.pair.b]);
  const arms = alike.filter(({ subject, spec, port }) => subject === minor.subject && spec === minor.spec && ARMS.has(port.purpose));
  const arm = [...new Set(arms.map(({ port }) => port.purpose))].map(purposePhrase);
  const facts = { of: minor.subject.name, arm, interface: interfaceText(minor.spec) };
  const condition: Phrase = { code: 'ONLY_THIS_ARM_SHARES', facts };
  const claims = findings.flatMap((one) => one.claims);
  return [
    {
      rule: 'hosts-take-the-same-interface',
      code: 'A_MINOR_ARM_SHARES',
      level: 'CONDITIONAL',
      facts,
      claims,
      condition,
      ends: pair.ends,
      restricts: true,
    },
  ];
}

/** Of two of one kind whose main arms do not share, what their other arms have in common is a remark. */
function secondaryArms({ level }: JudgedPair, chosen: readonly JudgedPair[], a: Subject, b: Subject): Finding[] {
  if (!isOneKind(a, b) || level === 'COMPATIBLE' || level === 'CONDITIONAL') return [];
  const shared = chosen.filter((one) => (one.level === 'COMPATIBLE' || one.level === 'CONDITIONAL') && ARMS.has(one.pair.a.port.purpose));
  if (shared.length === 0) return [];
  const arms = [...new Set(shared.map(({ pair }) => pair.a.spec))].map(interfaceText);
  const caution: Phrase = { code: 'OTHER_ARMS_SHARE', facts: { a: a.name, b: b.name, arms } };
  return [
    {
      rule: 'hosts-take-the-same-interface',
      code: 'OTHER_ARMS_SHARE',
      level: 'COMPATIBLE',
      facts: caution.facts,
      claims: [],
      caution,
      outranked: true,
    },
  ];
}

function mainPurposeOf({ ends }: Subject): Purpose | undefined {
  return MAIN_FIRST.find((purpose) => ends.HOST.some(({ port }) => port.purpose === purpose));
}

function purposePhrase(purpose: Purpose): Phrase {
  return { code: `PURPOSE_${purpose}`, facts: {} };
}

/** Nothing but fuel, electrics or transport joins the two: no question that anybody asks by their names. */
function noNaturalQuestion(chosen: readonly JudgedPair[], a: Subject, b: Subject): Finding {
  const purposes = [...new Set(chosen.map(({ pair }) => pair.a.port.purpose))].map(purposePhrase);
  const facts = { a: a.name, b: b.name, purposes };
  return { rule: 'hosts-take-the-same-interface', code: 'NO_NATURAL_QUESTION', level: 'NOT_COMPARABLE', facts, claims: [] };
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
function headline(all: readonly JudgedPair[], { a, b, scope }: Case): JudgedPair | undefined {
  const isHeadline = ({ port: { purpose } }: End) => !NO_HEADLINE.has(purpose) || (scope?.isNamed === true && scope.covers(purpose));
  const natural = all.filter(({ pair }) => isHeadline(pair.a) && isHeadline(pair.b));
  const armed = natural.filter(({ pair }) => ARMS.has(pair.a.port.purpose) || ARMS.has(pair.b.port.purpose));
  const chosen = isArmed(a) && isArmed(b) ? armed : natural;
  for (const purpose of MAIN_FIRST) {
    const straight = chosen.filter(({ pair }) => pair.a.port.purpose === purpose && pair.b.port.purpose === purpose);
    if (straight.length > 0) return bestOf(straight);
  }
  return bestOf(chosen.filter(({ pair }) => !isFeed(pair))) ?? bestOf(chosen);
}

/** Two armed things of which no kinds meet: a no where their kinds exclude one another by their make, else nobody recorded it. */
function noArmInCommon(a: Subject, b: Subject): Finding {
  const armsOf = ({ ends }: Subject) => ends.HOST.filter(({ port }) => ARMS.has(port.purpose));
  const kindsOf = (one: Subject) => [...new Set(armsOf(one).map(({ kind }) => kind))];
  const facts = { a: a.name, b: b.name, aKind: kindsOf(a), bKind: kindsOf(b) };
  const base = { rule: 'hosts-take-the-same-interface', code: 'HOSTS_TAKE_UNLIKE_ARMS', facts } as const;
  const exclusive = kindsOf(a).every((one) => kindsOf(b).every((other) => areExclusive(one, other)));
  if (a.statedWhole && b.statedWhole && exclusive) return { ...base, level: 'INCOMPATIBLE', claims: [a.evidence, b.evidence] };
  const missing: MissingFact = { of: a.id, fact: { code: 'SUPPLY_QUALIFIED_FOR_BOTH', facts: { a: a.name, b: b.name } } };
  return { ...base, level: 'UNKNOWN', claims: [], missing };
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
