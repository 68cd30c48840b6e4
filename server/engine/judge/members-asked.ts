import type { Case } from './case.ts';
import { notYetInService } from './not-yet-in-service.ts';
import { ancestryOf, itemOf, type Catalogue } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { isOfStatus, stands } from '../facts/holding.ts';
import { KeptLast } from '../facts/kept-last.ts';
import type { HoldingEntry } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';

/** The members of a family of which a question is. */
export interface MembersAsked {
  members: readonly Subject[];
  /** False where a nation is asked for of which no holding of the family or of a member is recorded: then all are meant. */
  isRecorded: boolean;
}

/**
 * Members of which the question is: those in service on the day, where any is; where a nation is asked for, those that it holds on the day, or ordered, or held, in this order. Where it is
 * recorded to hold the family besides, also those of which no holder is recorded, since they may be among them; never those of others alone.
 */
export function membersAsked({ on, hostNation, guestNation, a, b }: Case, side: 'a' | 'b'): MembersAsked {
  const [nation, family] = side === 'a' ? [hostNation, a] : [guestNation, b];
  const known = on.once(membersByQuestion);
  // Days that share their facts are told apart: on the one a member may not be in service yet.
  const key = `${family.id}|${nation ?? ''}|${on.asked}`;
  let asked = known.get(key);
  if (asked === undefined) known.keep(key, (asked = membersOf(on, family, nation)));
  return asked;
}

/** Families that are kept on the facts of a day with their members, those asked for last: each is asked for with every member of another one. */
const FAMILIES_AT_MOST = 2_000;
const membersByQuestion = () => new KeptLast<MembersAsked>(FAMILIES_AT_MOST);

function membersOf(on: Day, family: Subject, nation: string | undefined): MembersAsked {
  const all = family.members.flatMap((id) => on.subject(id) ?? []).filter((one) => !one.generic);
  const there = all.filter((one) => notYetInService(on, one) === undefined);
  const members = there.length > 0 ? there : all;
  if (nation === undefined) return { members, isRecorded: true };
  const entries = entriesOf(on, nation, [family.id, ...family.members]);
  const own = members.filter((one) => one.nation === nation || entries.some(({ item }) => isHoldingOf(on.catalogue, item, one, family)));
  const isFamilyHeld = entries.some(({ item }) => item === family.id);
  // Where which variants it has is not recorded, those of nobody in particular may be among them.
  const isOpen = isFamilyHeld || entries.length === 0;
  const theirs =
    own.length === 0 && !isFamilyHeld ? [] : members.filter((one) => own.includes(one) || (isOpen && isNobodys(on.catalogue, one)));
  if (theirs.length > 0) return { members: theirs, isRecorded: true };
  return isFamilyHeld ? { members: notOfOthers(members, nation), isRecorded: true } : { members, isRecorded: false };
}

/** Entries of a nation on some items: those that stand on the day or may, else its orders, else what it ever had. */
function entriesOf(on: Day, nation: string, items: readonly string[]): readonly HoldingEntry[] {
  const all = (on.catalogue.holdings.get(nation)?.holdings ?? []).filter(({ item }) => items.includes(item));
  const now = all.filter((entry) => stands(entry, on) !== 'NO');
  const held = now.filter((entry) => isOfStatus(entry, 'IN_HAND'));
  const ordered = now.filter(({ status }) => status === 'ON_ORDER' || status === 'PLEDGED');
  return held.length > 0 ? held : ordered.length > 0 ? ordered : all;
}

/** A holding of a variant is one of what it is a variant of; one of a smaller family may be of each of its members. */
function isHoldingOf(catalogue: Catalogue, item: string, member: Subject, family: Subject): boolean {
  if (ancestryOf(catalogue, item).includes(member.id)) return true;
  return item !== family.id && itemOf(catalogue, item)?.generic === true && member.line.includes(item);
}

function isNobodys({ holdersOf }: Catalogue, { id, members, nation }: Subject): boolean {
  return nation === undefined && [id, ...members].every((one) => holdersOf.get(one) === undefined);
}

/** Without what is made for another nation; all where nothing is left. */
function notOfOthers(members: readonly Subject[], nation: string): readonly Subject[] {
  const open = members.filter((one) => one.nation === undefined || one.nation === nation);
  return open.length > 0 ? open : members;
}
