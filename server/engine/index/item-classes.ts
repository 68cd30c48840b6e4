import type { Catalogue, ItemRecord } from '../catalogue.ts';
import { rankOfClaim } from '../evidence.ts';

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
  const classes = new Map<string, number>();
  const categories: string[] = [];
  const keyOf = keyMaker(catalogue);
  const sizes: number[] = [];
  items.forEach((item, place) => {
    const key = keyOf(item);
    let at = classes.get(key);
    if (at === undefined) {
      classes.set(key, (at = classes.size));
      categories.push(item.category);
      sizes.push(0);
    }
    classOf[place] = at;
    sizes[at] = (sizes[at] ?? 0) + 1;
  });
  const starts = new Uint32Array(classes.size + 1);
  for (let at = 0; at < classes.size; at += 1) starts[at + 1] = (starts[at] ?? 0) + (sizes[at] ?? 0);
  const members = new Uint32Array(items.length);
  const next = starts.slice();
  for (let place = 0; place < items.length; place += 1) {
    const at = classOf[place] ?? 0;
    const slot = next[at] ?? 0;
    members[slot] = place;
    next[at] = slot + 1;
  }
  const ids = items.map((item) => item.id);
  return { ids, placeOf: new Map(ids.map((id, place) => [id, place])), classOf, members, starts, categories, count: classes.size };
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
 * of its own; so is what its family makes of it, which is named in the key.
 */
function keyMaker(catalogue: Catalogue): (item: ItemRecord) => string {
  const named = namedItems(catalogue);
  const partOfPorts = new WeakMap<object, string>();
  const textOfPorts = ({ ports, variantOf }: ItemRecord): string => {
    if (ports === undefined) return '';
    let text = partOfPorts.get(ports);
    if (text === undefined) {
      text = JSON.stringify(variantOf === undefined ? ports.map(({ id: _id, ...rest }) => rest) : ports);
      partOfPorts.set(ports, text);
    }
    return text;
  };
  const numberOfText = new Map<string, number>();
  const numberOf = (text: string): number => {
    let number = numberOfText.get(text);
    if (number === undefined) numberOfText.set(text, (number = numberOfText.size));
    return number;
  };
  const numberOfPorts = new WeakMap<object, number>();
  return (item) => {
    if (named.has(item.id)) return `#${item.id}`;
    let ports = 0;
    if (item.ports !== undefined) {
      ports = numberOfPorts.get(item.ports) ?? 0;
      if (ports === 0) numberOfPorts.set(item.ports, (ports = numberOf(textOfPorts(item)) + 1));
    }
    const supply = 'nature' in item || 'nsn' in item ? `${item.nature ?? ''}|${item.nsn ?? ''}` : '';
    const isEquipment = catalogue.equipment.get(item.id) === item;
    const features =
      item.features === undefined && item.featuresAbsent === undefined ? '' : JSON.stringify([item.features, item.featuresAbsent]);
    return `${isEquipment ? 'e' : 's'}${ports}|${item.category}|${item.variantOf ?? ''}|${rankOfClaim(item.evidence)}|${supply}|${features}`;
  };
}

/** Items that a statement, a list or a family names. */
function namedItems(catalogue: Catalogue): Set<string> {
  const named = new Set([...catalogue.assertionsByEnd.keys(), ...catalogue.members.keys(), ...catalogue.qualifiedFor.keys()]);
  for (const item of [...catalogue.equipment.values(), ...catalogue.supplies.values()]) {
    for (const { qualified, notQualified } of item.ports ?? []) {
      for (const id of qualified?.with ?? []) named.add(id);
      for (const id of notQualified?.with ?? []) named.add(id);
    }
  }
  return named;
}
