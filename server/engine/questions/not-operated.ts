import { ancestryOf, itemOf } from '../facts/catalogue.ts';
import { gradeOfEnd, gradeOfStance, gradeOfStart } from '../facts/holding.ts';
import { categoriesOf, itemsOf } from '../facts/items-of.ts';
import { endOf, startOf } from '../facts/partial-date.ts';
import type { HeldOnlyBy, NotHeld } from '../facts/records.ts';
import { entriesThat, isOperated, restingOn, type Asked, type Found, type Seen } from './operation.ts';

/** The nation is stated not to hold it, what it is a variant of, or anything of its category; or all who had it are named, and it is not among them. */
export function notHeld({ on, nation, of, whole }: Asked): Found | undefined {
  const { catalogue, asOf } = on;
  const wider = new Set([...whole, ...categoriesOf(catalogue, of)]);
  const isStated = ({ from, to }: NotHeld | HeldOnlyBy) => endOf(from) <= asOf && (to === undefined || asOf <= startOf(to));
  const own = (catalogue.holdings.get(nation)?.notHeld ?? []).filter((one) => wider.has(one.of));
  const named = [...whole].flatMap((id) => itemOf(catalogue, id)?.heldOnlyBy ?? []).filter(({ nations }) => !nations.includes(nation));
  const stated = [...own, ...named].filter(isStated);
  if (stated.length === 0) return undefined;
  return { answer: 'NO', code: 'NOT_HELD', evidence: stated.flatMap(({ evidence }) => evidence) };
}

/** The item itself, or what it is a variant of, is stated to be out of service. A variant that left says nothing of the others. */
export function retired({ seen, whole }: Asked): Found | undefined {
  return leftBy(seen, ({ entry, stance }) => whole.has(entry.item) && entry.status === 'RETIRED' && stance.answer === 'YES');
}

/** In service until before that day, or given away by then, while nothing else says that some of it may be there still. */
export function left({ seen, whole, parts }: Asked): Found | undefined {
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
export function onOrder({ on, seen, whole }: Asked): Found | undefined {
  const isOrder = ({ entry, stance }: Seen) => (entry.status === 'ON_ORDER' || entry.status === 'PLEDGED') && stance.answer === 'YES';
  return restingOn('NO', 'ONLY_ORDERED_OR_PLEDGED', whole.size === 0 ? [] : entriesThat(seen, isOrder), (entry) =>
    gradeOfStance(entry, on),
  );
}

export function inStore({ on, seen, whole }: Asked): Found | undefined {
  const entries = entriesThat(seen, ({ entry, stance }) => whole.has(entry.item) && entry.status === 'IN_STORE' && stance.answer === 'YES');
  return restingOn('NO', 'IN_STORE_ONLY', entries, (entry) => gradeOfStance(entry, on));
}

/** Given away later says nothing of whether it was in service before. */
export function notYet({ seen, whole }: Asked): Found | undefined {
  const entries = entriesThat(seen, ({ entry, stance }) => whole.has(entry.item) && isOperated(entry) && stance.reason === 'NOT_YET');
  return restingOn('NO', 'NOT_YET_IN_SERVICE', entries, gradeOfStart);
}

/** A page lists the whole category for that day, and nothing of the item's family is on the nation's list. */
export function notOnClosedList({ on, nation, of }: Asked): Found | undefined {
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
