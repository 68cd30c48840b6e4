import type { Catalogue, ItemRecord } from '../facts/catalogue.ts';
import { rankOfClaim } from '../facts/evidence.ts';
import { JUDGED_FIELDS } from '../facts/judged-fields.ts';
import type { ConditionUse } from '../facts/records.ts';

/**
 * The items of a catalogue, those that are alike in everything that a judgement reads put into one class. Items stand in the order of their
 * identifiers, and an item is known by its place in that order.
 */
export interface ItemClasses {
  ids: readonly string[];
  placeOf: ReadonlyMap<string, number>;
  /** Class of each item. */
  classOf: Uint32Array;
  /** Places of the members of class c: members[starts[c]] to members[starts[c + 1]], in order. */
  members: Uint32Array;
  starts: Uint32Array;
  /** Category of the members of each class. */
  categories: readonly string[];
  count: number;
}

/** Sorts the items of a catalogue into classes, in one pass over items and ports. */
export function classifyItems(catalogue: Catalogue): ItemClasses {
  const items = merged([...catalogue.equipment.values()], [...catalogue.supplies.values()]);
  const classOf = new Uint32Array(items.length);
  const classes = new Map<string | number, number>();
  const categories: string[] = [];
  const sizes: number[] = [];
  const ids = new Array<string>(items.length);
  const placeOf = new Map<string, number>();
  const keyOf = keyMaker(catalogue);
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place] as ItemRecord;
    ids[place] = item.id;
    placeOf.set(item.id, place);
    const key = keyOf(item);
    let at = classes.get(key);
    if (at === undefined) {
      classes.set(key, (at = classes.size));
      categories.push(item.category);
      sizes.push(0);
    }
    classOf[place] = at;
    sizes[at] = (sizes[at] ?? 0) + 1;
  }
  return { ids, placeOf, classOf, ...membersOf(classOf, sizes), categories, count: classes.size };
}

/** The members of every class, one class after the other. */
function membersOf(classOf: Uint32Array, sizes: readonly number[]): Pick<ItemClasses, 'members' | 'starts'> {
  const starts = new Uint32Array(sizes.length + 1);
  sizes.forEach((size, at) => (starts[at + 1] = (starts[at] ?? 0) + size));
  const members = new Uint32Array(classOf.length);
  const next = starts.slice();
  for (let place = 0; place < classOf.length; place += 1) {
    const at = classOf[place] ?? 0;
    const slot = next[at] ?? 0;
    members[slot] = place;
    next[at] = slot + 1;
  }
  return { members, starts };
}

/** Two lists that are each in the order of their identifiers, as one. */
function merged(one: readonly ItemRecord[], other: readonly ItemRecord[]): ItemRecord[] {
  const all: ItemRecord[] = [];
  let [at, otherAt] = [0, 0];
  while (at < one.length || otherAt < other.length) {
    const [mine, yours] = [one[at], other[otherAt]];
    if (yours === undefined || (mine !== undefined && mine.id < yours.id)) {
      if (mine !== undefined) all.push(mine);
      at += 1;
    } else {
      all.push(yours);
      otherAt += 1;
    }
  }
  return all;
}

/**
 * Equal keys: the same answer to every question with a third item. An item that a statement or a list names, or that has members, is a class
 * of its own; so is what its family makes of it, which is named in the key. Ports, features and evidence that several items share in memory
 * are looked at once.
 */
function keyMaker(catalogue: Catalogue): (item: ItemRecord) => string | number {
  const named = namedItems(catalogue);
  const numberOfPorts = numbering((ports: NonNullable<ItemRecord['ports']>, inFamily: boolean) =>
    JSON.stringify(inFamily ? [ports] : ports.map(({ id: _id, ...rest }) => rest)),
  );
  if (catalogue.categories.size >= CATEGORIES_AT_MOST)
    throw new Error(`Expected fewer than ${CATEGORIES_AT_MOST} categories, but got: ${catalogue.categories.size}.`);
  const numberOfCategory = new Map([...catalogue.categories.keys()].map((id, at) => [id, at + 1]));
  return (item) => {
    if (named.has(item.id)) return `#${item.id}`;
    const { ports, category, evidence, ...others } = item as Judged;
    const own = ports === undefined ? 0 : numberOfPorts(ports, item.variantOf !== undefined);
    const number = numberOfCategory.get(category);
    const rank = rankOfClaim(evidence);
    const rest = OTHER_FIELDS.map((field) => others[field]);
    if (number !== undefined && rest.every((value) => value === undefined)) return (own * CATEGORIES_AT_MOST + number) * RANKS + rank;
    return JSON.stringify([own, category, rank, ...rest]);
  };
}

type Judged = Pick<ItemRecord, 'ports' | 'category' | 'evidence'> & Partial<Record<(typeof OTHER_FIELDS)[number], unknown>>;

/** Fields that most items lack. */
const OTHER_FIELDS = JUDGED_FIELDS.item.filter((field) => field !== 'ports' && field !== 'category' && field !== 'evidence');

/** Room in a numeric key. Equipment and supplies never share a category. */
const CATEGORIES_AT_MOST = 4_096;
const RANKS = 8;

/** Numbers objects by their text, from 1; the text of one object is made once. */
function numbering<T extends object>(textOf: (one: T, flag: boolean) => string): (one: T, flag: boolean) => number {
  const byObject = [new Map<T, number>(), new Map<T, number>()] as const;
  const byText = new Map<string, number>();
  return (one, flag) => {
    const known = byObject[flag ? 1 : 0];
    let number = known.get(one);
    if (number !== undefined) return number;
    const text = textOf(one, flag);
    number = byText.get(text) ?? byText.size + 1;
    byText.set(text, number);
    known.set(one, number);
    return number;
  };
}

/** Items that a statement, a list or a family names. */
function namedItems(catalogue: Catalogue): Set<string> {
  const named = new Set([
    ...catalogue.assertionsByEnd.keys(),
    ...catalogue.laterByEnd.keys(),
    ...catalogue.members.keys(),
    ...catalogue.qualifiedFor.keys(),
    ...catalogue.clearancesByEnd.keys(),
    ...catalogue.bansByItem.keys(),
    ...catalogue.configurationsByItem.keys(),
    ...catalogue.practicesByItem.keys(),
    ...catalogue.holdersOf.keys(),
  ]);
  const seen = new Set<ItemRecord['ports']>([undefined]);
  for (const items of [catalogue.equipment, catalogue.supplies]) {
    for (const { ports } of items.values()) {
      if (seen.has(ports)) continue;
      seen.add(ports);
      for (const { qualified, notQualified, conditions } of ports ?? []) {
        for (const id of scopesOf(conditions)) named.add(id);
        for (const claim of [...(qualified ?? []), ...(notQualified ?? [])])
          for (const id of [claim.item ?? '', ...scopesOf(claim.conditions)]) named.add(id);
      }
    }
  }
  return named;
}

/** Items that the scope of a condition names. */
function scopesOf(uses: readonly ConditionUse[] = []): string[] {
  return uses.flatMap((use) => (typeof use === 'string' ? [] : [...(use.hosts ?? []), ...(use.guests ?? [])]));
}
