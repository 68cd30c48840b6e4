import { ancestryOf, itemOf } from '../facts/catalogue.ts';
import type { Day } from '../facts/day.ts';
import { gradeOfStance, seenFromTo, stanceOf } from '../facts/holding.ts';
import { strongestGrade } from '../facts/grade.ts';
import { itemsOf } from '../facts/items-of.ts';
import { startOf } from '../facts/partial-date.ts';
import type { HoldingEntry } from '../facts/records.ts';
import { inStore, left, notHeld, notOnClosedList, notYet, onOrder, retired } from './not-operated.ts';
import { entriesThat, isOperated, restingOn, type Asked, type Found, type Operation, type Seen } from './operation.ts';

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

function afterTheData({ on }: Asked): Found | undefined {
  return on.isBeyondData ? { answer: 'UNKNOWN', code: 'AFTER_THE_DATA', date: on.asOf } : undefined;
}

function inService({ on, seen, parts }: Asked): Found | undefined {
  const entries = entriesThat(seen, ({ entry, stance }) => parts.has(entry.item) && isOperated(entry) && stance.answer === 'YES');
  return restingOn('YES', 'IN_SERVICE', entries, (entry) => gradeOfStance(entry, on));
}

/** Something that may have been in service that day, and nothing that says whether it was. */
function notKnown({ seen, parts }: Asked): Found | undefined {
  const open = seen.flatMap(({ entry, stance }) => {
    if (!parts.has(entry.item) || stance.answer !== 'UNKNOWN') return [];
    const { reason, date } = stance;
    const mayBeInService = isOperated(entry) || entry.status === 'RETIRED' || reason === 'ORDER_WAS_DUE' || reason === 'ORDERED_LONG_AGO';
    return mayBeInService ? [{ entry, reason, date }] : [];
  });
  const [latest] = [...open].sort((one, other) => (startOf(one.date ?? '0001') < startOf(other.date ?? '0001') ? 1 : -1));
  if (latest === undefined) return undefined;
  return { answer: 'UNKNOWN', code: latest.reason, date: latest.date, entries: open.map(({ entry }) => entry) };
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

function lastSeenOf(entries: readonly HoldingEntry[]): string | undefined {
  const seen = entries.filter(isOperated).flatMap((entry) => seenFromTo(entry)?.last ?? []);
  return seen.sort((one, other) => (startOf(one) < startOf(other) ? 1 : -1))[0];
}
