import { headOf, type Case } from './case.ts';
import { statementsAbout } from './statements.ts';
import type { Claim } from '../facts/evidence.ts';
import type { Day } from '../facts/day.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import { concludeVerdict } from '../verdict/conclude.ts';
import { uniqueConditions, type Condition, type Finding, type Level, type Verdict } from '../verdict/verdict.ts';

/** Members of a family that are looked at before the family is called too wide. */
const MEMBERS_AT_MOST = 80;
/** Conditions of members that a verdict on their family names. */
const CONDITIONS_AT_MOST = 8;

type Assess = (on: Day, a: Subject, b: Subject, relation: Relation) => Verdict;

/** Judges a family through its members; undefined where they give no answer either. Of two families the second is opened where the first gives none. */
export function throughMembers(asked: Case, assess: Assess): Verdict | undefined {
  // Between equals the first is not the one that was named first, so that both ways round have one answer.
  const order = asked.relation === 'ACCEPTS' || asked.a.id < asked.b.id ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const [first, second] = order;
  return throughMembersOf(first, asked, assess) ?? throughMembersOf(second, asked, assess);
}

/** All members alike gives that level; unlike gives CONDITIONAL on the variant, and CONFLICTING where none of them works. */
function throughMembersOf(side: 'a' | 'b', asked: Case, assess: Assess): Verdict | undefined {
  const { on, relation, a, b } = asked;
  const [family, other] = side === 'a' ? [a, b] : [b, a];
  if (family.members.length === 0 || family.members.length > MEMBERS_AT_MOST) return undefined;
  const verdicts = family.members.flatMap((id) => {
    const member = on.subject(id);
    if (member === undefined || member.members.length > 0 || !mayMeet(asked, member, family, other)) return [];
    const verdict = side === 'a' ? assess(on, member, other, relation) : assess(on, other, member, relation);
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
  return concludeVerdict(headOf(asked), findings);
}

/** False where a member adds no port, to those of its family, that could meet the other, and nobody says anything of the two. */
function mayMeet({ on, relation }: Case, member: Subject, family: Subject, other: Subject): boolean {
  const isStated = (a: Subject, b: Subject) => statementsAbout({ on, relation, a, b }).length > 0;
  if (isStated(member, other) || isStated(other, member)) return true;
  const kindOf = (port: Subject['ports'][number]) => on.catalogue.interfaces.get(port.interface)?.kind;
  const theirs = other.ports.length > 0 ? [other] : other.members.flatMap((id) => on.subject(id) ?? []);
  const wanted = theirs.flatMap((one) => one.ports.map(kindOf));
  return member.ports.some((port) => !family.line.includes(port.owner) && wanted.includes(kindOf(port)));
}

/** The claims on which a verdict's level rests; an empty one where it rests on nothing, so that its grade is not lost. */
function decidingClaims({ findings, level }: Verdict): readonly Claim[] {
  const claims = findings
    .filter((one) => one.outranked !== true && (level === 'COMPATIBLE' || one.level === level))
    .flatMap((one) => one.claims);
  return claims.length > 0 ? claims : [[]];
}
