import { assessAccepts } from './accepts.ts';
import type { Catalogue } from './catalogue.ts';
import { assessCommon } from './common.ts';
import { assessConnects } from './connects.ts';
import { assessInterchanges } from './interchanges.ts';
import { weakestGrade } from './grade.ts';
import type { Relation } from './records.ts';
import { assessSharesSupply } from './shares-supply.ts';
import { buildSubject, type Subject } from './subject.ts';
import { concludeVerdict, type Finding, type Level, type Verdict } from './verdict.ts';

export interface Question {
  /** Relation asked about; chosen by the roles of the two where it is missing. */
  relation?: Relation;
  /** Day for which the verdict shall hold, yyyy-mm-dd. */
  asOf: string;
}

/** Members of a family that are looked at before the family is called too wide. */
const MEMBERS_AT_MOST = 80;

/**
 * Judges one pair. A family of which nothing is recorded itself is judged through its members.
 * Throws nothing for data: what the catalogue doesn't hold is an UNKNOWN finding that names it.
 */
export function assess(catalogue: Catalogue, a: Subject, b: Subject, question: Question): Verdict {
  const relation = question.relation ?? relationBetween(catalogue, a, b);
  // "Can the shell fire the howitzer?": the host comes first whichever way round the two were named.
  const swap = relation === 'ACCEPTS' && !isHostOf(catalogue, a, b) && isHostOf(catalogue, b, a);
  const [first, second] = swap ? [b, a] : [a, b];
  const verdict = assessDirectly(catalogue, first, second, relation, question.asOf);
  if (verdict.level !== 'UNKNOWN' && verdict.level !== 'NOT_COMPARABLE') return verdict;
  return throughMembers(catalogue, first, second, relation, question.asOf) ?? verdict;
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
export function relationBetween(catalogue: Catalogue, a: Subject, b: Subject): Relation {
  if (a.kind === 'INTERFACE' && b.kind === 'INTERFACE') return a.ports.some((port) => port.role === 'PEER') ? 'CONNECTS' : 'INTERCHANGES';
  if (isHostOf(catalogue, a, b) || isHostOf(catalogue, b, a)) return 'ACCEPTS';
  if (a.kind === 'EQUIPMENT' && b.kind === 'EQUIPMENT') {
    const roles = (subject: Subject) => new Set(subject.ports.map((port) => port.role));
    const [one, other] = [roles(a), roles(b)];
    return !(one.has('HOST') && other.has('HOST')) && one.has('PEER') && other.has('PEER') ? 'CONNECTS' : 'SHARES_SUPPLY';
  }
  if (a.kind === 'EQUIPMENT' || b.kind === 'EQUIPMENT') return 'ACCEPTS';
  return [a, b].every((one) => one.ports.some((port) => port.role === 'PEER')) ? 'CONNECTS' : 'INTERCHANGES';
}

/** True where `host` (or a member of it) offers a kind of interface that `guest` goes into and isn't itself a supply of equal standing. */
function isHostOf(catalogue: Catalogue, host: Subject, guest: Subject): boolean {
  const kindsOf = (subject: Subject, role: string) =>
    new Set(subject.ports.filter((port) => port.role === role).map((port) => catalogue.interfaces.get(port.interface)?.kind));
  const offered = kindsOf(host, 'HOST');
  return [...kindsOf(guest, 'GUEST')].some((kind) => kind !== undefined && offered.has(kind));
}

/** False where a member adds no port, to those of its family, that could meet the other, and nobody says anything of it. */
function mayMeet(catalogue: Catalogue, member: Subject, family: Subject, other: Subject): boolean {
  if (member.line.some((id) => catalogue.assertionsByEnd.has(id))) return true;
  const kindOf = (port: Subject['ports'][number]) => catalogue.interfaces.get(port.interface)?.kind;
  const wanted = other.ports.map(kindOf);
  return member.ports.some((port) => !family.line.includes(port.owner) && wanted.includes(kindOf(port)));
}

/** Judges a family through its members: all alike gives that level, unlike gives CONDITIONAL on the variant. */
function throughMembers(catalogue: Catalogue, a: Subject, b: Subject, relation: Relation, asOf: string): Verdict | undefined {
  const side = a.members.length > 0 ? 'a' : b.members.length > 0 ? 'b' : undefined;
  if (side === undefined) return undefined;
  const [family, other] = side === 'a' ? [a, b] : [b, a];
  if (family.members.length > MEMBERS_AT_MOST) return undefined;
  const verdicts = family.members.flatMap((id) => {
    const member = buildSubject(catalogue, id);
    if (member === undefined || member.members.length > 0 || !mayMeet(catalogue, member, family, other)) return [];
    const verdict =
      side === 'a' ? assess(catalogue, member, other, { relation, asOf }) : assess(catalogue, other, member, { relation, asOf });
    return verdict.level === 'UNKNOWN' || verdict.level === 'NOT_COMPARABLE' ? [] : [{ member, verdict }];
  });
  if (verdicts.length === 0) return undefined;
  const levels = new Set(verdicts.map(({ verdict }) => verdict.level));
  const agreed: Level | undefined = levels.size === 1 ? verdicts[0]?.verdict.level : undefined;
  const works = verdicts.filter(({ verdict }) => verdict.level === 'COMPATIBLE' || verdict.level === 'CONDITIONAL');
  const condition = `The variant is one of: ${works.map(({ member }) => member.name).join(', ')}.`;
  const finding: Finding = {
    rule: 'members-of-a-family-agree',
    code: agreed === undefined ? 'MEMBERS_DIFFER' : 'MEMBERS_AGREE',
    level: agreed ?? 'CONDITIONAL',
    facts: {
      family: family.name,
      other: other.name,
      members: verdicts.map(({ member, verdict }) => `${member.name}: ${verdict.level}`).join('; '),
    },
    evidence: verdicts.flatMap(({ verdict }) => verdict.findings.flatMap((one) => (one.outranked ? [] : one.evidence))).slice(0, 12),
    grade: weakestGrade(verdicts.map(({ verdict }) => verdict.basis ?? 'UNVERIFIED')) ?? 'UNVERIFIED',
    ...((agreed === undefined || agreed === 'CONDITIONAL') && {
      condition: agreed === undefined ? condition : (verdicts[0]?.verdict.conditions[0] ?? condition),
    }),
  };
  return concludeVerdict({ a: a.id, b: b.id, relation, asOf }, [finding]);
}
