import { headOf, withSide, type Case } from './case.ts';
import { membersAsked } from './members-asked.ts';
import { membersThatSpeak, useAsMember, type JudgedMember } from './members-that-speak.ts';
import { changesOfMembers } from '../verdict/changes-of-members.ts';
import { concludeVerdict } from '../verdict/conclude.ts';
import { decidingClaims } from '../verdict/deciding-claims.ts';
import { worseUse } from '../verdict/use.ts';
import {
  uniqueConditions,
  worstOf,
  type Condition,
  type Finding,
  type MemberLists,
  type Phrase,
  type Verdict,
} from '../verdict/verdict.ts';
import { gather } from '../facts/gather.ts';
import type { Subject } from '../facts/subject.ts';
import { nationText } from '../facts/text.ts';

/** Members of a family that are looked at before the family is called too wide. */
const MEMBERS_AT_MOST = 80;
/** Conditions of members that a verdict on their family names. */
const CONDITIONS_AT_MOST = 8;

type Assess = (asked: Case) => Verdict;
type Judged = JudgedMember;
/** A member that counts for the bottom line, with its own as that of its family. */
type Weighed = Judged & Pick<Verdict, 'use'>;

/**
 * Judges a family through its members; undefined of two that are no families. All alike gives that level; where some work it is CONDITIONAL on
 * the variant, with every condition of those that do; all that do not work give a no; else it is unknown.
 *
 * @param direct What is said of, or follows for, the family itself. It counts where every member only inherits it.
 */
export function throughMembers(asked: Case, direct: Verdict, assess: Assess): Verdict {
  const side = familyOf(asked);
  if (side === undefined) return direct;
  const family = asked[side];
  const { members: those, isRecorded } = membersAsked(asked, side);
  const judged = withoutFitOuts(
    those.map((member): Judged => ({ member, verdict: assess(withSide(asked, side, member)) })),
    family,
  );
  const comparable = judged.filter(({ verdict }) => verdict.level !== 'NOT_COMPARABLE');
  if (comparable.length === 0) return direct;
  const members = listsOf(judged);
  const speaking = membersThatSpeak(asked, side, comparable);
  const isMixed = comparable.some(({ verdict }) => verdict.level !== 'INCOMPATIBLE');
  const weighed = speaking.map((one): Weighed => ({
    member: one.member,
    verdict: one.verdict,
    use: useAsMember(one, isMixed, family.name),
  }));
  const use = weighed.reduce<Verdict['use']>((worst, one) => worseUse(worst, one.use), null);
  const verdict = (worst: Verdict['use'], whole: Verdict) =>
    asGoodAsTheWorst(isRecorded ? whole : ofAnyVariant(asked, side, whole), weighed, worst, members);
  if (isInheritedOnly(direct, comparable, family)) {
    const worst = worseUse(direct.use, use);
    return verdict(worst, withTheirScope(asked, direct, family, comparable, worst));
  }
  const concluded = concludeVerdict(headOf(asked), findingsOf(asked, family, comparable, speaking));
  const whole = { ...concluded, changes: changesOfMembers(concluded.level, speaking) };
  return verdict(whole.conditions.length > 0 ? worseUse(use, 'YES_IF') : use, whole);
}

/**
 * A member fitted out for another task (a fighter with a tanker's pod) counts only where something is known of it, and that is not the answer of the
 * member it was made from: what its pods left of its stores says nothing of the fighter.
 */
function withoutFitOuts(judged: readonly Judged[], family: Subject): readonly Judged[] {
  const isKnown = ({ verdict }: Judged) => verdict.level !== 'UNKNOWN';
  const byId = new Map(judged.map((one) => [one.member.id, one]));
  return judged.filter((one) => {
    const { member, verdict } = one;
    const base = byId.get(member.line[1] ?? '');
    if (member.categories[0] === (base?.member ?? family).categories[0]) return true;
    return isKnown(one) ? base?.verdict.level !== verdict.level : !judged.some(isKnown);
  });
}

/** The nation asked for is not recorded to have any of the family: the answer is that of all variants, and says so. */
function ofAnyVariant(asked: Case, side: 'a' | 'b', verdict: Verdict): Verdict {
  const nation = (side === 'a' ? asked.hostNation : asked.guestNation) ?? '';
  const caution: Phrase = { code: 'NO_VARIANT_RECORDED', facts: { of: asked[side].name, nation: nationText(asked.on.catalogue, nation) } };
  const finding: Finding = { ...caution, rule: 'members-of-a-family-agree', level: 'COMPATIBLE', claims: [], caution, outranked: true };
  return { ...verdict, cautions: [...verdict.cautions, caution], findings: [...verdict.findings, finding] };
}

/**
 * A family is of no more use than the worst of its members; where that lowers it, the sentence names those that do, with the reason of the first,
 * and those that are better. That all of them are alike is no reason for a no: the first gives its own.
 */
function asGoodAsTheWorst(verdict: Verdict, weighed: readonly Weighed[], use: Verdict['use'], members: MemberLists): Verdict {
  const [worst, ...alike] = weighed.filter((one) => one.use === use);
  const isOwnReason = use === verdict.use && !(use === 'NO' && verdict.findings.some(({ code }) => code === 'MEMBERS_AGREE'));
  if (isOwnReason) return { ...verdict, use, members };
  if (worst === undefined) return { ...verdict, use, members, why: whyConditional(verdict) };
  const facts = { member: [worst, ...alike].map((one) => one.member.name), because: worst.verdict.why };
  const isOfUse = (one: Weighed) => one.use === 'YES' || one.use === 'YES_IF';
  const works = weighed.filter((one) => isOfUse(one) && members.works.includes(one.member.id)).map((one) => one.member.name);
  const why: Phrase = works.length === 0 ? { code: 'WHY_OF_A_MEMBER', facts } : { code: 'WHY_OF_SOME_MEMBERS', facts: { ...facts, works } };
  return { ...verdict, use, members, why };
}

/** Every member that counts is a plain yes, and what is open is which variants those are. */
function whyConditional({ conditions }: Verdict): Phrase {
  return { code: 'WHY_CONDITIONS_OPEN', facts: { count: conditions.length } };
}

/** The side that is a family with members; of two, between equals, the one whose identifier comes first, so that both ways round have one answer. */
function familyOf({ relation, a, b }: Case): 'a' | 'b' | undefined {
  const isFamily = (one: Subject) => one.generic && one.members.length > 0 && one.members.length <= MEMBERS_AT_MOST;
  const order = relation === 'ACCEPTS' || a.id < b.id ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const sides = { a, b };
  return order.find((side) => isFamily(sides[side]));
}

/**
 * A yes that a page gives of the family, of which each member has only conditions: these are open for the family too, and for its ports, so that
 * YES_IF never goes without an open condition.
 */
function withTheirScope(asked: Case, direct: Verdict, family: Subject, judged: readonly Judged[], use: Verdict['use']): Verdict {
  if (use !== 'YES_IF' || direct.conditions.length > 0) return direct;
  const open = uniqueConditions(gather(judged, ({ verdict }) => verdict.conditions)).slice(0, CONDITIONS_AT_MOST);
  const facts = { family: family.name, other: (family === asked.a ? asked.b : asked.a).name };
  const base = {
    rule: 'members-of-a-family-agree',
    code: 'MEMBERS_AGREE',
    level: 'CONDITIONAL',
    facts,
    claims: [],
    restricts: true,
  } as const;
  const whole = concludeVerdict(headOf(asked), [...direct.findings, ...open.map((condition): Finding => ({ ...base, condition }))]);
  const ports = direct.ports.map((port) => ({ ...port, level: worstOf([port.level, whole.level]), use: worseUse(port.use, whole.use) }));
  return { ...whole, ports };
}

function listsOf(judged: readonly Judged[]): MemberLists {
  const ids = (levels: readonly Verdict['level'][]) =>
    judged.filter(({ verdict }) => levels.includes(verdict.level)).map(({ member }) => member.id);
  return {
    works: ids(['COMPATIBLE', 'CONDITIONAL']),
    doesNot: ids(['INCOMPATIBLE']),
    unknown: ids(['UNKNOWN', 'CONFLICTING', 'NOT_COMPARABLE']),
  };
}

/** True where a page speaks of the family and nothing of any member goes beyond it. */
function isInheritedOnly({ level }: Verdict, judged: readonly Judged[], family: Subject): boolean {
  if (level !== 'COMPATIBLE' && level !== 'CONDITIONAL') return false;
  const inherits = (condition: Condition) =>
    typeof condition === 'object' &&
    'code' in condition &&
    condition.code === 'PAGE_SPEAKS_OF_THE_FAMILY' &&
    condition.facts['of'] === family.name;
  return judged.every(({ verdict }) => verdict.level === 'UNKNOWN' || verdict.conditions.some(inherits));
}

function isWorking({ verdict: { level } }: Judged): boolean {
  return level === 'COMPATIBLE' || level === 'CONDITIONAL';
}

/** @param speaking Those on whose words the answer rests, as far as any of them works. */
function findingsOf({ a, b }: Case, family: Subject, judged: readonly Judged[], speaking: readonly Judged[]): readonly Finding[] {
  const other = family === a ? b : a;
  const works = judged.filter(isWorking);
  const resting = speaking.some(isWorking) ? speaking.filter(isWorking) : works;
  const levels = new Set(judged.map(({ verdict }) => verdict.level));
  const [only] = levels.size === 1 ? [...levels] : [];
  const members = [...levels].map((level): Phrase => ({
    code: 'MEMBER_IS',
    facts: {
      member: judged.filter(({ verdict }) => verdict.level === level).map(({ member }) => member.name),
      level: { code: `LEVEL_${level}`, facts: {} },
    },
  }));
  const facts = { family: family.name, other: other.name, members, a: a.name, b: b.name };
  // Written out field by field where a family has several of them: a copy that grows costs several times that.
  const base = { rule: 'members-of-a-family-agree', code: only === undefined ? 'MEMBERS_DIFFER' : 'MEMBERS_AGREE', facts } as const;
  const { rule, code } = base;
  const claims = (some: readonly Judged[]) => gather(some, ({ verdict }) => decidingClaims(verdict));
  const cautions = uniqueConditions(gather(judged, ({ verdict }) => verdict.cautions)).map((caution): Finding => ({
    rule,
    code,
    facts,
    level: 'COMPATIBLE',
    claims: [],
    caution,
    outranked: true,
  }));
  if (works.length === 0) {
    if (only === 'INCOMPATIBLE') return [{ ...base, level: only, claims: claims(judged) }, ...cautions];
    const missing = gather(judged, ({ verdict }) => verdict.missing)[0] ?? {
      of: family.id,
      fact: { code: 'INTERFACES_OF', facts: { of: family.name } },
    };
    return [{ ...base, level: only === 'CONFLICTING' ? only : 'UNKNOWN', claims: [], missing }, ...cautions];
  }
  const said = claims(resting);
  if (only === 'COMPATIBLE') return [{ ...base, level: only, claims: said }, ...cautions];
  const variant: Condition = { code: 'VARIANT_IS_ONE_OF', facts: { members: works.map(({ member }) => member.name) } };
  const named = uniqueConditions(gather(works, ({ verdict }) => verdict.conditions)).slice(0, CONDITIONS_AT_MOST);
  const conditions = only === undefined ? [variant, ...named] : named;
  return [...conditions.map((condition): Finding => ({ rule, code, facts, level: 'CONDITIONAL', claims: said, condition })), ...cautions];
}
