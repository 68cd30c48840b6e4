import { assessAccepts, codeOfAccepts } from './relations/accepts.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import { catalogueOn } from '../facts/catalogue-on.ts';
import { codeOf, type VerdictCode } from '../verdict/code.ts';
import { assessCommon } from './relations/common.ts';
import { concludeVerdict } from '../verdict/conclude.ts';
import { assessConnects, codeOfConnects } from './relations/connects.ts';
import { assessInterchanges, codeOfInterchanges } from './relations/interchanges.ts';
import type { Claim } from '../facts/evidence.ts';
import { haveKindInCommon } from '../facts/kind-set.ts';
import type { Relation } from '../facts/records.ts';
import { assessSharesSupply, codeOfSharesSupply } from './relations/shares-supply.ts';
import { statementsAbout } from './statements.ts';
import { buildSubject, type End, type Subject } from '../facts/subject.ts';
import { uniqueConditions, type Condition, type Finding, type Level, type Verdict } from '../verdict/verdict.ts';

export interface Question {
  /** Relation asked about; chosen by the roles of the two where it is missing. */
  relation?: Relation;
  /** Day for which the verdict shall hold, yyyy-mm-dd. */
  asOf: string;
}

/** Members of a family that are looked at before the family is called too wide. */
const MEMBERS_AT_MOST = 80;
/** Conditions of members that a verdict on their family names. */
const CONDITIONS_AT_MOST = 8;

/**
 * Judges one pair as of a day: what was not true yet, or is no longer, is not seen. A family of which nothing is recorded itself is judged through its members.
 * Throws nothing for data: what the catalogue doesn't hold is an UNKNOWN finding that names it.
 */
export function assess(timeless: Catalogue, one: Subject, other: Subject, question: Question): Verdict {
  const catalogue = catalogueOn(timeless, question.asOf);
  const [a, b] = catalogue === timeless ? [one, other] : [onThatDay(catalogue, one), onThatDay(catalogue, other)];
  const relation = question.relation ?? relationBetween(a, b);
  // "Can the shell fire the howitzer?": the host comes first whichever way round the two were named.
  const swap = relation === 'ACCEPTS' && isOtherWayRound(a, b);
  const [first, second] = swap ? [b, a] : [a, b];
  const verdict = assessDirectly(catalogue, first, second, relation, question.asOf);
  if (verdict.level !== 'UNKNOWN' && verdict.level !== 'NOT_COMPARABLE') return verdict;
  return throughMembers(catalogue, first, second, relation, question.asOf) ?? verdict;
}

/** Level and grade of the verdict on a pair: what `assess` answers, without the words. */
export function assessCode(timeless: Catalogue, one: Subject, other: Subject, question: Question): VerdictCode {
  const catalogue = catalogueOn(timeless, question.asOf);
  const [a, b] = catalogue === timeless ? [one, other] : [onThatDay(catalogue, one), onThatDay(catalogue, other)];
  const relation = question.relation ?? relationBetween(a, b);
  const judge = DERIVED[relation];
  if (judge === undefined || a.id === b.id || a.members.length > 0 || b.members.length > 0)
    return codeOf(assess(catalogue, a, b, question));
  const swap = relation === 'ACCEPTS' && isOtherWayRound(a, b);
  const [first, second] = swap ? [b, a] : [a, b];
  if (maySay(relation, first, second) && statementsAbout(catalogue, relation, first, second).length > 0)
    return codeOf(assess(catalogue, a, b, question));
  return judge(catalogue, first, second);
}

const DERIVED: Partial<Record<Relation, (catalogue: Catalogue, a: Subject, b: Subject) => VerdictCode>> = {
  ACCEPTS: codeOfAccepts,
  SHARES_SUPPLY: codeOfSharesSupply,
  INTERCHANGES: codeOfInterchanges,
  CONNECTS: codeOfConnects,
};

/** False where nothing can be stated of the pair itself: no statement names one of the two, and neither keeps a list. */
function maySay(relation: Relation, a: Subject, b: Subject): boolean {
  if (a.assertions.length > 0 && b.assertions.length > 0) return true;
  const keepsList = ({ port }: End) => port.qualified !== undefined || port.notQualified !== undefined;
  return relation === 'ACCEPTS' && (a.ends.HOST.some(keepsList) || b.ends.GUEST.some(keepsList));
}

/** The subject as of the day of a catalogue. An item is never dated itself, so that there always is one. */
function onThatDay(catalogue: Catalogue, subject: Subject): Subject {
  return buildSubject(catalogue, subject.id) ?? subject;
}

function assessDirectly(catalogue: Catalogue, a: Subject, b: Subject, relation: Relation, asOf: string): Verdict {
  // An item stands in for itself, and two of one kind draw on one stock, whatever is recorded of it.
  if (a.id === b.id && (relation === 'INTERCHANGES' || relation === 'SHARES_SUPPLY')) return { ...assessCommon(a, b, asOf), relation };
  switch (relation) {
    case 'ACCEPTS':
      return assessAccepts(catalogue, a, b, asOf);
    case 'SHARES_SUPPLY':
      return assessSharesSupply(catalogue, a, b, asOf);
    case 'INTERCHANGES':
      return assessInterchanges(catalogue, a, b, asOf);
    case 'CONNECTS':
      return assessConnects(catalogue, a, b, asOf);
    case 'COMMON':
      return assessCommon(a, b, asOf);
  }
}

/** The relation that the roles of the two suggest: a host and its guest, two hosts, two guests, two peers. */
export function relationBetween(a: Subject, b: Subject): Relation {
  if (a.kind === 'INTERFACE' && b.kind === 'INTERFACE') return a.ends.PEER.length > 0 ? 'CONNECTS' : 'INTERCHANGES';
  if (isHostOf(a, b) || isHostOf(b, a)) return 'ACCEPTS';
  const bothPeers = a.ends.PEER.length > 0 && b.ends.PEER.length > 0;
  const isInterface = a.kind === 'INTERFACE' || b.kind === 'INTERFACE';
  if (isInterface && haveKindInCommon(a.kinds.PEER, b.kinds.PEER)) return 'CONNECTS';
  if (a.kind === 'EQUIPMENT' && b.kind === 'EQUIPMENT') {
    return !(a.ends.HOST.length > 0 && b.ends.HOST.length > 0) && bothPeers ? 'CONNECTS' : 'SHARES_SUPPLY';
  }
  if (a.kind === 'EQUIPMENT' || b.kind === 'EQUIPMENT') return 'ACCEPTS';
  return bothPeers ? 'CONNECTS' : 'INTERCHANGES';
}

/** True where the second is the host: by its ports, or where the ports say nothing, because it is the equipment of the two. */
function isOtherWayRound(a: Subject, b: Subject): boolean {
  if (isHostOf(a, b)) return false;
  return isHostOf(b, a) || (a.kind !== 'EQUIPMENT' && b.kind === 'EQUIPMENT');
}

/** True where `host` offers a kind of interface that `guest` goes into. */
function isHostOf(host: Subject, guest: Subject): boolean {
  return haveKindInCommon(host.kinds.HOST, guest.kinds.GUEST);
}

/** False where a member adds no port, to those of its family, that could meet the other, and nobody says anything of the two. */
function mayMeet(catalogue: Catalogue, relation: Relation, member: Subject, family: Subject, other: Subject): boolean {
  const isStated = (a: Subject, b: Subject) => maySay(relation, a, b) && statementsAbout(catalogue, relation, a, b).length > 0;
  if (isStated(member, other) || isStated(other, member)) return true;
  const kindOf = (port: Subject['ports'][number]) => catalogue.interfaces.get(port.interface)?.kind;
  const theirs = other.ports.length > 0 ? [other] : other.members.flatMap((id) => buildSubject(catalogue, id) ?? []);
  const wanted = theirs.flatMap((one) => one.ports.map(kindOf));
  return member.ports.some((port) => !family.line.includes(port.owner) && wanted.includes(kindOf(port)));
}

/** Judges a family through its members. Of two families the second is opened where the first gives no answer. */
function throughMembers(catalogue: Catalogue, a: Subject, b: Subject, relation: Relation, asOf: string): Verdict | undefined {
  // Between equals the first is not the one that was named first, so that both ways round have one answer.
  const order = relation === 'ACCEPTS' || a.id < b.id ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const [first, second] = order;
  return throughMembersOf(first, catalogue, a, b, relation, asOf) ?? throughMembersOf(second, catalogue, a, b, relation, asOf);
}

/** All members alike gives that level; unlike gives CONDITIONAL on the variant, and CONFLICTING where none of them works. */
function throughMembersOf(
  side: 'a' | 'b',
  catalogue: Catalogue,
  a: Subject,
  b: Subject,
  relation: Relation,
  asOf: string,
): Verdict | undefined {
  const [family, other] = side === 'a' ? [a, b] : [b, a];
  if (family.members.length === 0 || family.members.length > MEMBERS_AT_MOST) return undefined;
  const verdicts = family.members.flatMap((id) => {
    const member = buildSubject(catalogue, id);
    if (member === undefined || member.members.length > 0 || !mayMeet(catalogue, relation, member, family, other)) return [];
    const verdict =
      side === 'a' ? assess(catalogue, member, other, { relation, asOf }) : assess(catalogue, other, member, { relation, asOf });
    return verdict.level === 'UNKNOWN' || verdict.level === 'NOT_COMPARABLE' ? [] : [{ member, verdict }];
  });
  if (verdicts.length === 0) return undefined;
  const levels = new Set(verdicts.map(({ verdict }) => verdict.level));
  const agreed: Level | undefined = levels.size === 1 ? verdicts[0]?.verdict.level : undefined;
  const works = verdicts.filter(({ verdict }) => verdict.level === 'COMPATIBLE' || verdict.level === 'CONDITIONAL');
  const variant: Condition = { code: 'VARIANT_IS_ONE_OF', facts: { members: works.map(({ member }) => member.name).join(', ') } };
  const members = verdicts.map(({ member, verdict }) => `${member.name}: ${verdict.level}`).join('; ');
  const finding: Finding = {
    rule: 'members-of-a-family-agree',
    code: agreed === undefined ? 'MEMBERS_DIFFER' : 'MEMBERS_AGREE',
    level: agreed ?? (works.length > 0 ? 'CONDITIONAL' : 'CONFLICTING'),
    facts: { family: family.name, other: other.name, members, a: a.name, b: b.name },
    claims: verdicts.flatMap(({ verdict }) => decidingClaims(verdict)),
  };
  const named = uniqueConditions(works.flatMap(({ verdict }) => verdict.conditions)).slice(0, CONDITIONS_AT_MOST);
  const open = finding.level === 'CONDITIONAL' && (agreed === undefined || named.length === 0) ? [variant, ...named] : named;
  const conditions = finding.level === 'CONDITIONAL' ? open : [];
  const findings = conditions.length === 0 ? [finding] : conditions.map((condition) => ({ ...finding, condition }));
  return concludeVerdict({ a: a.id, b: b.id, relation, asOf }, findings);
}

/** The claims on which a verdict's level rests; an empty one where it rests on nothing, so that its grade is not lost. */
function decidingClaims({ findings, level }: Verdict): readonly Claim[] {
  const claims = findings
    .filter((one) => one.outranked !== true && (level === 'COMPATIBLE' || one.level === level))
    .flatMap((one) => one.claims);
  return claims.length > 0 ? claims : [[]];
}
