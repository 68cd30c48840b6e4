import { ancestryOf, descendantsOf, itemOf, type Catalogue } from '../../engine/facts/catalogue.ts';
import type { RecordChange } from './changed-records.ts';

/** What a change can reach: subjects whose every pair is to be judged anew, and single pairs. Identifiers of the later release. */
export interface Touched {
  subjects: ReadonlySet<string>;
  pairs: readonly (readonly [string, string])[];
}

/** Fields of an item that a judgement reads. */
const JUDGED = /^(?:ports|features|featuresAbsent|variantOf|nature|nsn|generic|evidence)\b/;
/** Fields of an interface that only readers read. */
const UNJUDGED = /^(?:name|aliases|definedBy|remarks)\b/;

/**
 * The subjects and pairs whose verdict the changed records can turn. An item reaches its members and its families; what a list names is reached
 * where the list changed; an interface reaches every item that has an end of it, a kind of interface every item with an end of that kind.
 */
export function touchedSubjects(before: Catalogue, after: Catalogue, changes: readonly RecordChange[]): Touched {
  const subjects = new Set<string>();
  const pairs: (readonly [string, string])[] = [];
  const both = [before, after];
  const touch = (id: string) => {
    for (const catalogue of both) for (const one of aroundOf(catalogue, id)) subjects.add(one);
  };
  for (const { change, kind, id, to, fields } of changes) {
    const whole = change === 'ADDED' || change === 'REMOVED' || change === 'MOVED';
    if (kind === 'equipment' || kind === 'supplies') {
      if (!whole && !fields.some(({ path }) => JUDGED.test(path))) continue;
      touch(id);
      if (to !== undefined) touch(to);
      const listed = whole || fields.some(({ path }) => /^ports\b/.test(path));
      if (listed) for (const catalogue of both) for (const named of namedBy(catalogue, id)) touch(named);
      if (whole || fields.some(({ path }) => path === 'variantOf')) for (const naming of itemsNaming(after, id)) touch(naming);
    } else if (kind === 'interfaces') {
      if (!whole && fields.every(({ path }) => UNJUDGED.test(path))) continue;
      subjects.add(to ?? id);
      for (const catalogue of both) for (const item of itemsWithEnd(catalogue, (one) => one === id || one === to)) touch(item);
    } else if (kind === 'vocabulary/interface-kinds') {
      if (!whole && fields.every(({ path }) => path === 'name')) continue;
      for (const catalogue of both) {
        for (const spec of catalogue.interfaces.values()) if (spec.kind === id) subjects.add(spec.id);
        for (const item of itemsWithEnd(catalogue, (one) => catalogue.interfaces.get(one)?.kind === id)) touch(item);
      }
    } else if (kind === 'assertions') {
      for (const catalogue of both) {
        const between = catalogue.records.assertions.find((one) => one.id === id)?.between;
        if (between === undefined) continue;
        const [one = '', other = ''] = between;
        for (const a of aroundOf(catalogue, one)) for (const b of aroundOf(catalogue, other)) if (a !== b) pairs.push([a, b]);
      }
    }
  }
  return { subjects, pairs };
}

/** An item with its members and the families above it: what is said of one is heard of the others. */
function aroundOf(catalogue: Catalogue, id: string): string[] {
  if (itemOf(catalogue, id) === undefined) return catalogue.interfaces.has(id) ? [id] : [];
  return [...ancestryOf(catalogue, id), ...descendantsOf(catalogue, id)];
}

function namedBy(catalogue: Catalogue, id: string): string[] {
  const ports = itemOf(catalogue, id)?.ports ?? [];
  return ports.flatMap(({ qualified, notQualified }) => [...(qualified ?? []), ...(notQualified ?? [])].flatMap(({ item }) => item ?? []));
}

/** Items whose lists name an item. */
function itemsNaming(catalogue: Catalogue, id: string): string[] {
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return items
    .filter((item) => item.ports?.some(({ qualified }) => qualified?.some((one) => one.item === id)) === true)
    .map((item) => item.id);
}

function itemsWithEnd(catalogue: Catalogue, isMeant: (spec: string) => boolean): string[] {
  const items = [...catalogue.equipment.values(), ...catalogue.supplies.values()];
  return items.filter((item) => item.ports?.some((port) => isMeant(port.interface)) === true).map((item) => item.id);
}
