import { ancestryOf, categoryLine, descendantsOf, itemOf, type Catalogue } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { rankOfGrade, strongestGrade } from '../facts/grade.ts';
import { gradeOfEnd, gradeOfStance, gradeOfStart, isOfStatus, seenFromTo, stanceOf, type Stance } from '../facts/holding.ts';
import { endOf, startOf } from '../facts/partial-date.ts';
import type { Evidence, EvidenceGrade, HoldingEntry, NotHeld } from '../facts/records.ts';

/** What the holdings say of one nation and one item, family or category on one day. */
export interface Operation {
  nation: string;
  /** Identifier of the item or category asked about. */
  of: string;
  answer: 'YES' | 'NO' | 'UNKNOWN';
  /** Why: its sentence stands in words/. */
  code:
    | 'IN_SERVICE'
    | 'NOT_HELD'
    | 'NOT_YET_IN_SERVICE'
    | 'LEFT_SERVICE'
    | 'ONLY_ORDERED_OR_PLEDGED'
    | 'NOT_ON_CLOSED_LIST'
    | 'IN_STORE_ONLY'
    | 'LAST_SEEN_LONG_AGO'
    | 'NOT_SEEN_BEFORE'
    | 'START_NOT_EXACT'
    | 'END_NOT_EXACT'
    | 'NEVER_SEEN'
    | 'ORDER_WAS_DUE'
    | 'ORDERED_LONG_AGO'
    | 'ONLY_PARTS_RECORDED'
    | 'VARIANT_NOT_RECORDED'
    | 'NOT_RECORDED'
    | 'AFTER_THE_DATA';
  /** The date that the sentence names: of the last sight, of the start or the end; undefined where it names none. */
  date: string | undefined;
  entries: HoldingEntry[];
  evidence: Evidence[];
  basis: EvidenceGrade | null;
  /** When it was last seen in service, of all entries that are about it; undefined where no dated word says so. */
  lastSeen: string | undefined;
  /** The day for which the answer holds; the day asked about where nothing is known of it. */
  asOf: string;
}

type Found = Pick<Operation, 'answer' | 'code'> & {
  date?: string | undefined;
  entries?: HoldingEntry[];
  evidence?: Evidence[];
  basis?: EvidenceGrade;
};

/** An entry that is about what is asked, with how it stands on the day. */
interface Seen {
  entry: HoldingEntry;
  stance: Stance;
}

/** What is asked of a nation, with all that its list says of it. */
interface Asked {
  on: Day;
  nation: string;
  of: string;
  /** Entries of the item, its variants and what they are variants of; of a category, of all its items. */
  seen: readonly Seen[];
  /** Items whose whole is asked about: the item and what it is a variant of. Empty for a category. */
  whole: ReadonlySet<string>;
  /** Items whose holding is a holding of it: the item with its variants; all items of a category. */
  parts: ReadonlySet<string>;
}

/** What can be said, the strongest first. The first that finds something is the answer. */
const ANSWERS: readonly ((asked: Asked) => Found | undefined)[] = [
  afterTheData,
  inService,
  retired,
  left,
  notHeld,
  notKnown,
  onOrder,
  inStore,
  notYet,
  onlyParts,
  familyHeld,
  notOnClosedList,
];

/**
 * Did the nation operate the item, a member of the family, or anything of the category on that day? Ordered is not operated, and a holding of a
 * variant is one of what it is a variant of. NO rests on a statement (an end, an order, a start that comes later, "it has none", a closed list
 * of a page), never on silence.
 */
export function assessOperation(on: Day, nation: string, of: string): Operation {
  const parts = itemsOf(on.catalogue, of);
  const whole = new Set(itemOf(on.catalogue, of) === undefined ? [] : ancestryOf(on.catalogue, of));
  const entries = (on.catalogue.holdings.get(nation)?.holdings ?? []).filter(({ item }) => parts.has(item) || whole.has(item));
  const asked: Asked = { on, nation, of, whole, parts, seen: entries.map((entry) => ({ entry, stance: stanceOf(entry, on) })) };
  const found = firstOf(ANSWERS, asked) ?? { answer: 'UNKNOWN' as const, code: 'NOT_RECORDED' as const };
  const { answer, code, date, entries: deciding = [], evidence = [], basis }: Found = found;
  const words = [...deciding.flatMap((entry) => entry.evidence ?? []), ...evidence];
  return {
    nation,
    of,
    answer,
    code,
    date,
    entries: deciding,
    evidence: words,
    basis: answer === 'UNKNOWN' ? null : (basis ?? strongestGrade(words)),
    lastSeen: lastSeenOf(entries.filter(({ item }) => parts.has(item))),
    asOf: on.isBeyondData ? on.asked : on.asOf,
  };
}

function firstOf(answers: typeof ANSWERS, asked: Asked): Found | undefined {
  for (const answer of answers) {
    const found = answer(asked);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The item with its members, or every item of a category and the categories below it. */
export function itemsOf(catalogue: Catalogue, of: string): Set<string> {
  if (itemOf(catalogue, of) !== undefined) return new Set([of, ...descendantsOf(catalogue, of)]);
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return new Set(items.filter((item) => categoryLine(catalogue, item.category).includes(of)).map((item) => item.id));
}

function afterTheData({ on }: Asked): Found | undefined {
  return on.isBeyondData ? { answer: 'UNKNOWN', code: 'AFTER_THE_DATA', date: on.asOf } : undefined;
}

function inService({ on, seen, parts }: Asked): Found | undefined {
  const entries = entriesThat(seen, ({ entry, stance }) => parts.has(entry.item) && isOperated(entry) && stance.answer === 'YES');
  return restingOn('YES', 'IN_SERVICE', entries, (entry) => gradeOfStance(entry, on));
}

/** The nation is stated not to hold it, what it is a variant of, or anything of its category. */
function notHeld({ on, nation, of, whole }: Asked): Found | undefined {
  const wider = new Set([...whole, ...categoriesOf(on.catalogue, of)]);
  const list = on.catalogue.holdings.get(nation);
  const isStated = ({ from, to }: NotHeld) => endOf(from) <= on.asOf && (to === undefined || on.asOf <= startOf(to));
  const stated = (list?.notHeld ?? []).filter((one) => wider.has(one.of) && isStated(one));
  if (stated.length === 0) return undefined;
  return { answer: 'NO', code: 'NOT_HELD', evidence: stated.flatMap(({ evidence }) => evidence) };
}

/** The item itself, or what it is a variant of, is stated to be out of service. A variant that left says nothing of the others. */
function retired({ seen, whole }: Asked): Found | undefined {
  return leftBy(seen, ({ entry, stance }) => whole.has(entry.item) && entry.status === 'RETIRED' && stance.answer === 'YES');
}

/** Something that may have been in service that day, and nothing that says whether it was. */
function notKnown({ seen, parts }: Asked): Found | undefined {
  const open = seen.filter(
    ({ entry, stance }) =>
      parts.has(entry.item) &&
      stance.answer === 'UNKNOWN' &&
      (isOperated(entry) || entry.status === 'RETIRED' || stance.reason === 'ORDER_WAS_DUE' || stance.reason === 'ORDERED_LONG_AGO'),
  );
  const [latest] = [...open].sort((one, other) => (startOf(one.stance.date ?? '0001') < startOf(other.stance.date ?? '0001') ? 1 : -1));
  if (latest === undefined) return undefined;
  const { reason, date } = latest.stance;
  return { answer: 'UNKNOWN', code: reason as Operation['code'], date, entries: open.map(({ entry }) => entry) };
}

/** In service until before that day, or given away by then, while nothing else says that some of it may be there still. */
function left({ seen, whole, parts }: Asked): Found | undefined {
  if (seen.some(({ entry, stance }) => parts.has(entry.item) && isOperated(entry) && stance.answer === 'UNKNOWN')) return undefined;
  const own = seen.filter(({ entry }) => whole.has(entry.item));
  const isEnded = ({ entry, stance }: Seen) => isOperated(entry) && stance.reason === 'NO_LONGER';
  if (!own.some(isEnded) && own.some(({ entry, stance }) => isOperated(entry) && stance.answer !== 'NO')) return undefined;
  return leftBy(own, (one) => isEnded(one) || (one.entry.status === 'DONATED' && one.stance.answer === 'YES'));
}

function leftBy(seen: readonly Seen[], isGone: (one: Seen) => boolean): Found | undefined {
  return restingOn('NO', 'LEFT_SERVICE', entriesThat(seen, isGone), (entry) =>
    isOperated(entry) ? gradeOfEnd(entry) : gradeOfStart(entry),
  );
}

/** An order of a variant is one of the family; of a category it says nothing. */
function onOrder({ on, seen, whole }: Asked): Found | undefined {
  const isOrder = ({ entry, stance }: Seen) => (entry.status === 'ON_ORDER' || entry.status === 'PLEDGED') && stance.answer === 'YES';
  return restingOn('NO', 'ONLY_ORDERED_OR_PLEDGED', whole.size === 0 ? [] : entriesThat(seen, isOrder), (entry) =>
    gradeOfStance(entry, on),
  );
}

function inStore({ on, seen, whole }: Asked): Found | undefined {
  const entries = entriesThat(seen, ({ entry, stance }) => whole.has(entry.item) && entry.status === 'IN_STORE' && stance.answer === 'YES');
  return restingOn('NO', 'IN_STORE_ONLY', entries, (entry) => gradeOfStance(entry, on));
}

/** Given away later says nothing of whether it was in service before. */
function notYet({ seen, whole }: Asked): Found | undefined {
  const entries = entriesThat(seen, ({ entry, stance }) => whole.has(entry.item) && isOperated(entry) && stance.reason === 'NOT_YET');
  return restingOn('NO', 'NOT_YET_IN_SERVICE', entries, gradeOfStart);
}

/** Of a family or a category only some variants are recorded, and none of them was in service that day: of the others nothing is said. */
function onlyParts({ seen, whole }: Asked): Found | undefined {
  return restingOn(
    'UNKNOWN',
    'ONLY_PARTS_RECORDED',
    entriesThat(seen, ({ entry }) => !whole.has(entry.item) && isOperated(entry)),
  );
}

/** The nation holds the family, and the question is about one variant of it. */
function familyHeld({ seen, parts }: Asked): Found | undefined {
  const isHeld = ({ entry, stance }: Seen) => !parts.has(entry.item) && isOperated(entry) && stance.answer === 'YES';
  return restingOn('UNKNOWN', 'VARIANT_NOT_RECORDED', entriesThat(seen, isHeld));
}

/** A page lists the whole category for that day, and nothing of the item's family is on the nation's list. */
function notOnClosedList({ on, nation, of }: Asked): Found | undefined {
  const { catalogue } = on;
  const list = catalogue.holdings.get(nation);
  const line = itemsOf(catalogue, ancestryOf(catalogue, of).at(-1) ?? of);
  if ((list?.holdings ?? []).some(({ item }) => line.has(item))) return undefined;
  const categories = categoriesOf(catalogue, of);
  const closed = list?.closed?.find(
    ({ category, from, to = from }) => categories.includes(category) && startOf(from) <= on.asOf && on.asOf <= endOf(to),
  );
  return closed && { answer: 'NO', code: 'NOT_ON_CLOSED_LIST', evidence: closed.evidence };
}

/** The category of an item, or the category asked about, with those above it. */
function categoriesOf(catalogue: Catalogue, of: string): string[] {
  return categoryLine(catalogue, itemOf(catalogue, of)?.category ?? of);
}

function isOperated(entry: HoldingEntry): boolean {
  return isOfStatus(entry, 'OPERATED');
}

function entriesThat(seen: readonly Seen[], is: (one: Seen) => boolean): HoldingEntry[] {
  return seen.filter(is).map(({ entry }) => entry);
}

/** An answer on entries, as good as the best of them; undefined where there is none. */
function restingOn(
  answer: Found['answer'],
  code: Found['code'],
  entries: HoldingEntry[],
  gradeOf?: (entry: HoldingEntry) => EvidenceGrade,
): Found | undefined {
  if (entries.length === 0) return undefined;
  const [basis] = gradeOf === undefined ? [] : entries.map(gradeOf).sort((one, other) => rankOfGrade(one) - rankOfGrade(other));
  return { answer, code, entries, ...(basis !== undefined && { basis }) };
}

function lastSeenOf(entries: readonly HoldingEntry[]): string | undefined {
  const seen = entries.filter(isOperated).flatMap((entry) => seenFromTo(entry)?.last ?? []);
  return seen.sort((one, other) => (startOf(one) < startOf(other) ? 1 : -1))[0];
}
