import type { Day } from './day.ts';
import { rankOfGrade, strongestGrade } from './grade.ts';
import { endOf, mayBeOneDay, startOf, yearsAfter } from './partial-date.ts';
import type { EvidenceGrade, HoldingEntry, HoldingEvidence, HoldingProof } from './records.ts';

/** OPERATED: in service or delivered. IN_HAND: that, or in store. */
export type Held = 'OPERATED' | 'IN_HAND';

const STATUSES: Readonly<Record<Held, ReadonlySet<HoldingEntry['status']>>> = {
  OPERATED: new Set(['IN_SERVICE', 'DELIVERED']),
  IN_HAND: new Set(['IN_SERVICE', 'DELIVERED', 'IN_STORE']),
};

/** For so many years after it was last seen a thing is taken to be there still, as long as nothing says that it ended. */
export const YEARS_AFTER_LAST_SEEN = 10;

const SIGHTS: ReadonlySet<HoldingProof> = new Set(['SEEN_IN_SERVICE', 'DELIVERED_THEN']);
const ORDERS: ReadonlySet<HoldingProof> = new Set(['ORDERED']);
const ENDS: ReadonlySet<HoldingProof> = new Set(['ENDED', 'PASSED_ON']);

/** Whether the status of an entry stands on a day, with the reason and the date on which that rests. */
export type Stance = (
  { answer: 'YES'; reason: 'STANDS' } | { answer: 'NO'; reason: 'NOT_YET' | 'NO_LONGER' } | { answer: 'UNKNOWN'; reason: WhyUnknown }
) & {
  /** As exact as its source. */
  date?: string;
};

/** Why nothing says whether a status stands: each is a sentence too. */
type WhyUnknown =
  | 'NOT_SEEN_BEFORE'
  | 'LAST_SEEN_LONG_AGO'
  | 'START_NOT_EXACT'
  | 'END_NOT_EXACT'
  | 'NEVER_SEEN'
  | 'ORDER_WAS_DUE'
  | 'ORDERED_LONG_AGO'
  | 'AFTER_THE_DATA';

/** A time in which a dated word puts the entry in its status. */
interface Sight {
  /** From this day on it certainly was. */
  first: string;
  /** Up to this day it certainly was. */
  last: string;
  grade: EvidenceGrade;
  /** The two as the word gives them. */
  since: string;
  on: string;
}

/**
 * How an entry stands on a day. YES between its first and last sight (its own first and last day count as such, and a delivery on its last
 * day), and for ten years after the last with no sign of an end. What a date leaves open is UNKNOWN: a start or an end known to the year
 * only, a day before the first or long after the last sight, an order that was due.
 */
export function stanceOf(entry: HoldingEntry, on: Day): Stance {
  const { status, from, to, expected } = entry;
  const day = on.asOf;
  if (on.isBeyondData) return { answer: 'UNKNOWN', reason: 'AFTER_THE_DATA', date: on.asOf };
  if (from !== undefined && day < startOf(from)) return { answer: 'NO', reason: 'NOT_YET', date: from };
  if (to !== undefined && day > endOf(to)) return { answer: 'NO', reason: 'NO_LONGER', date: to };
  if (status === 'RETIRED' || status === 'DONATED')
    return from !== undefined && day < endOf(from)
      ? { answer: 'UNKNOWN', reason: 'END_NOT_EXACT', date: from }
      : { answer: 'YES', reason: 'STANDS' };
  if (to === undefined && expected !== undefined && startOf(expected) <= day)
    return { answer: 'UNKNOWN', reason: 'ORDER_WAS_DUE', date: expected };
  const sights = sightsOf(entry);
  return isSeen(entry, sights, on) ? { answer: 'YES', reason: 'STANDS' } : whyNotSeen(entry, sights, day);
}

/** Whether the status of an entry stands on a day. */
export function stands(entry: HoldingEntry, on: Day): Stance['answer'] {
  return stanceOf(entry, on).answer;
}

/** True where the entry's status, whatever the day, is one of holding the item so. */
export function isOfStatus({ status }: Pick<HoldingEntry, 'status'>, held: Held): boolean {
  return STATUSES[held].has(status);
}

/** True where the entry says that the nation holds the item so on that day. */
export function isHeldBy(entry: HoldingEntry, on: Day, held: Held): boolean {
  return isOfStatus(entry, held) && stands(entry, on) === 'YES';
}

/** Items that a nation holds so on the day, in the order of its list. `nation`: alpha-3 code. */
export function itemsHeldBy(on: Day, nation: string, held: Held): ReadonlySet<string> {
  const entries = on.catalogue.holdings.get(nation)?.holdings ?? [];
  return new Set(entries.filter((entry) => isHeldBy(entry, on, held)).map(({ item }) => item));
}

/** When an entry of something held was first and last seen, as exact as its words; undefined where no word of it has a date. */
export function seenFromTo(entry: HoldingEntry): { first: string; last: string } | undefined {
  const sights = isOfStatus(entry, 'IN_HAND') ? sightsOf(entry) : [];
  const first = [...sights].sort((one, other) => (one.first < other.first ? -1 : 1))[0];
  const last = [...sights].sort((one, other) => (one.last < other.last ? 1 : -1))[0];
  return first === undefined || last === undefined ? undefined : { first: first.since, last: last.on };
}

/** The best grade on which alone the entry would stand on a day on which it stands. */
export function gradeOfStance(entry: HoldingEntry, on: Day): EvidenceGrade {
  const sights = sightsOf(entry);
  const grades = [...new Set(sights.map(({ grade }) => grade))].sort((one, other) => rankOfGrade(one) - rankOfGrade(other));
  const enough = grades.find((grade) =>
    isSeen(
      entry,
      sights.filter((one) => rankOfGrade(one.grade) <= rankOfGrade(grade)),
      on,
    ),
  );
  return enough ?? gradeOfStart(entry);
}

/** On how strong a word the first day of an entry rests: its own, not that of what else is said of it. */
export function gradeOfStart({ status, from, evidence = [] }: HoldingEntry): EvidenceGrade {
  const proofs = status === 'RETIRED' || status === 'DONATED' ? ENDS : proofsOf(status);
  return from === undefined ? 'UNVERIFIED' : gradeOfDate(from, evidence, proofs, ({ from: since, on }) => since ?? on);
}

/** On how strong a word the last day of an entry rests. */
export function gradeOfEnd({ to, evidence = [] }: HoldingEntry): EvidenceGrade {
  return to === undefined ? 'UNVERIFIED' : gradeOfDate(to, evidence, ENDS, ({ on }) => on);
}

/** Every time in which the entry is seen, its own first and last day included. */
function sightsOf(entry: HoldingEntry): Sight[] {
  const { status, from, to, evidence = [] } = entry;
  const proofs = proofsOf(status);
  const seen = evidence.flatMap(({ proves, from: since, on, grade }): Sight[] => {
    const date = on ?? since;
    // General knowledge of a whole file says nothing of what ended before it, or began since.
    if (date === undefined || (proves !== undefined && !proofs.has(proves)) || (proves === undefined && on === undefined)) return [];
    if ((to !== undefined && startOf(date) > endOf(to)) || (from !== undefined && endOf(date) < startOf(from))) return [];
    return [{ first: endOf(since ?? date), last: startOf(date), grade, since: since ?? date, on: date }];
  });
  if (from !== undefined) seen.push({ first: endOf(from), last: startOf(from), grade: gradeOfStart(entry), since: from, on: from });
  if (to !== undefined) seen.push({ first: endOf(to), last: startOf(to), grade: gradeOfEnd(entry), since: to, on: to });
  return seen;
}

function proofsOf(status: HoldingEntry['status']): ReadonlySet<HoldingProof> {
  return status === 'ON_ORDER' || status === 'PLEDGED' ? ORDERS : SIGHTS;
}

function gradeOfDate(
  date: string,
  evidence: readonly HoldingEvidence[],
  proofs: ReadonlySet<HoldingProof>,
  dateOf: (word: HoldingEvidence) => string | undefined,
): EvidenceGrade {
  const words = evidence.filter((word) => {
    const said = dateOf(word);
    return word.proves !== undefined && proofs.has(word.proves) && said !== undefined && mayBeOneDay(said, date);
  });
  return strongestGrade(words);
}

/**
 * True where the sights reach from the day or before it to the day, or to within ten years of it. What is recorded to have happened in the year
 * of the data has happened by the day of the data. The ten years run to the day asked about, which may lie a little after it.
 */
function isSeen({ to }: HoldingEntry, sights: readonly Sight[], { asOf: day, asked, catalogue }: Day): boolean {
  const isBegun = sights.some(({ first }) => first <= day) || (sights.length > 0 && day === catalogue.records.dataset.asOf);
  if (!isBegun) return false;
  if (to !== undefined && day > startOf(to)) return sights.some(({ last }) => last >= day);
  return sights.some(({ last }) => asked <= yearsAfter(last, YEARS_AFTER_LAST_SEEN));
}

function whyNotSeen({ status, from, to }: HoldingEntry, sights: readonly Sight[], day: string): Stance {
  const unknown = (reason: WhyUnknown, date?: string): Stance => ({ answer: 'UNKNOWN', reason, ...(date !== undefined && { date }) });
  const earliest = [...sights].sort((one, other) => (one.first < other.first ? -1 : 1))[0];
  const latest = [...sights].sort((one, other) => (one.last < other.last ? 1 : -1))[0];
  if (earliest === undefined || latest === undefined) return unknown('NEVER_SEEN');
  if (day < earliest.first) return from === undefined ? unknown('NOT_SEEN_BEFORE', earliest.since) : unknown('START_NOT_EXACT', from);
  if (to !== undefined && day > startOf(to)) return unknown('END_NOT_EXACT', to);
  return unknown(proofsOf(status) === ORDERS ? 'ORDERED_LONG_AGO' : 'LAST_SEEN_LONG_AGO', latest.on);
}
