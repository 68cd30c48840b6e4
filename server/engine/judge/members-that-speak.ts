import { nationsAsked, type Case } from './case.ts';
import { membersAsked } from './members-asked.ts';
import { inSomebodysHands } from '../facts/in-somebodys-hands.ts';
import type { End, Subject } from '../facts/subject.ts';
import type { Code } from '../verdict/code.ts';
import type { Use, Verdict } from '../verdict/verdict.ts';

/** A member of a family with the verdict on it. */
export interface JudgedMember {
  member: Subject;
  verdict: Verdict;
}

/**
 * The members of a family whose bottom lines are the family's. All are listed by name; left out of the bottom line are, where others remain:
 * marks that nobody has on the day while somebody has others (retired everywhere, or equipment that no nation is recorded to have had), and of a
 * munition the versions made for another kind of carrier, where one fits (a missile for submarines is not what is meant beside an aircraft), and
 * those that the nation of the host is not recorded to have, where it has others.
 */
export function membersThatSpeak(asked: Case, side: 'a' | 'b', judged: readonly JudgedMember[]): readonly JudgedMember[] {
  const { on, a } = asked;
  const works = judged.some(({ verdict }) => verdict.level === 'COMPATIBLE' || verdict.level === 'CONDITIONAL');
  const made = works && side === 'b' ? judged.filter(({ member, verdict }) => !isMadeForAnother(a, member, verdict)) : judged;
  const { held, families } = on.once(inSomebodysHands);
  const isGone = ({ member: { id, kind, line, members } }: JudgedMember) => {
    if (held.has(id)) return false;
    if ([id, ...members].some((each) => on.catalogue.holdersOf.has(each))) return true;
    // Of munitions few holdings are recorded: that none is says nothing. Where a nation has the family, any of it may be meant.
    return kind === 'EQUIPMENT' && !line.some((one) => families.has(one));
  };
  const there = made.some(({ member }) => held.has(member.id)) ? made.filter((one) => !isGone(one)) : made;
  const left = there.length > 0 ? there : made;
  const its = side === 'b' ? munitionsOfHost(asked) : NONE;
  const own = left.filter(({ member }) => its.has(member.id));
  return own.length > 0 ? own : left;
}

const NONE: ReadonlySet<string> = new Set();

/** Whose munitions are meant for a nation's host nobody has to say: its own, as far as it is recorded to have any. */
function munitionsOfHost(asked: Case): ReadonlySet<string> {
  const { host, guest } = nationsAsked(asked);
  if (asked.b.kind !== 'SUPPLY' || host === undefined || guest !== undefined) return NONE;
  const { members, isRecorded } = membersAsked({ ...asked, guestNation: host }, 'b');
  return new Set(isRecorded ? members.map(({ id }) => id) : []);
}

/** Noes that say what the two are made for, and nothing of either by name. */
const OF_THEIR_MAKE: ReadonlySet<Code> = new Set(['INTERFACE_DIFFERS', 'MADE_FOR_ANOTHER_KIND']);

/** True where nothing but its make stands against a munition: it goes into another launcher, or has no end of the kind at all. */
function isMadeForAnother(host: Subject, { ends }: Subject, { level, findings }: Verdict): boolean {
  if (level !== 'INCOMPATIBLE') return false;
  const meeting = ends.GUEST.filter(({ kind }) => host.ends.HOST.some((end) => end.kind === kind));
  const hasNone = ({ kind, port }: End) => port.notQualified?.some((one) => one.kind === kind.id) === true;
  if (meeting.length > 0 && meeting.every(hasNone)) return true;
  return findings.filter((one) => one.outranked !== true && one.level === level).every(({ code }) => OF_THEIR_MAKE.has(code));
}

/**
 * The bottom line of a member as its family's: where the members differ, a no from general knowledge alone leaves it open which variant is meant
 * (ASK); one that somebody gave stays a no. A fitting for a sortie refuses nothing where another works: which one flies is a condition. So it is of a member of
 * which a page speaks by the name of the family that is asked about: the family is named, and which member it means is a condition.
 */
export function useAsMember({ member, verdict }: JudgedMember, isMixed: boolean, family?: string): Use | null {
  const { level, basis, use, why } = verdict;
  if (isMixed && member.fitOut && level === 'INCOMPATIBLE') return 'YES_IF';
  if (use === 'ASK' && why.code === 'WORD_IS_OF_THE_FAMILY' && why.facts['of'] === family) return 'YES_IF';
  return isMixed && use === 'NO' && level === 'INCOMPATIBLE' && basis === 'UNVERIFIED' ? 'ASK' : use;
}
