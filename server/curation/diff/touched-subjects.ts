import { ancestryOf, categoryLine, descendantsOf, itemOf, type Catalogue, type ItemRecord } from '../../engine/facts/catalogue.ts';
import { JUDGED_FIELDS } from '../../engine/facts/judged-fields.ts';
import type { RecordChange } from './changed-records.ts';

/** What a change can reach: subjects whose every pair is to be judged anew, and single pairs. Identifiers of the later release. */
export interface Touched {
  subjects: ReadonlySet<string>;
  pairs: readonly (readonly [string, string])[];
}

/** A change as it is followed: in the release before it and the one after it. */
interface Followed {
  change: RecordChange;
  both: readonly Catalogue[];
  subjects: Set<string>;
  pairs: [string, string][];
}

/** What a change of a record or a term of each kind reaches. A kind that is not here turns no verdict. */
const REACHES: Readonly<Record<string, (followed: Followed) => void>> = {
  equipment: reachItem,
  supplies: reachItem,
  interfaces: reachInterface,
  assertions: reachPair,
  'vocabulary/interface-kinds': reachKind,
  'vocabulary/categories': reachCategory,
};

/**
 * The subjects and pairs whose verdict the changed records can turn: those of which a field changed that a judgement reads (JUDGED_FIELDS of the
 * engine). An item reaches its members and its families; what a list names is reached where the list changed; an interface reaches every item
 * that has an end of it, a kind of interface every item with an end of that kind, a category every item in it or below it.
 */
export function touchedSubjects(before: Catalogue, after: Catalogue, changes: readonly RecordChange[]): Touched {
  const subjects = new Set<string>();
  const pairs: [string, string][] = [];
  for (const change of changes) REACHES[change.kind]?.({ change, both: [before, after], subjects, pairs });
  return { subjects, pairs };
}

function reachItem({ change, both, subjects }: Followed): void {
  if (!isJudged(change, JUDGED_FIELDS.item)) return;
  const { id, to = id, fields } = change;
  const touch = (item: string) => touchAround(both, subjects, item);
  [id, to].forEach(touch);
  if (isWhole(change) || fields.some(({ path }) => fieldOf(path) === 'ports'))
    for (const catalogue of both) for (const named of namedBy(catalogue, id)) touch(named);
  if (isWhole(change) || fields.some(({ path }) => path === 'variantOf'))
    for (const catalogue of both) itemsWhere(catalogue, (item) => names(item, id)).forEach(touch);
}

function reachInterface({ change, both, subjects }: Followed): void {
  if (!isJudged(change, JUDGED_FIELDS.interface)) return;
  const { id, to = id } = change;
  subjects.add(to);
  for (const catalogue of both)
    for (const item of itemsWhere(catalogue, (one) => hasEnd(one, (spec) => spec === id || spec === to))) touchAround(both, subjects, item);
}

function reachKind({ change, both, subjects }: Followed): void {
  if (!isJudged(change, JUDGED_FIELDS.interfaceKind)) return;
  for (const catalogue of both) {
    const isOfKind = (spec: string) => catalogue.interfaces.get(spec)?.kind === change.id;
    for (const spec of catalogue.interfaces.keys()) if (isOfKind(spec)) subjects.add(spec);
    for (const item of itemsWhere(catalogue, (one) => hasEnd(one, isOfKind))) touchAround(both, subjects, item);
  }
}

function reachCategory({ change, both, subjects }: Followed): void {
  if (!isJudged(change, JUDGED_FIELDS.category)) return;
  for (const catalogue of both)
    for (const item of itemsWhere(catalogue, ({ category }) => categoryLine(catalogue, category).includes(change.id))) subjects.add(item);
}

function reachPair({ change, both, pairs }: Followed): void {
  for (const catalogue of both) {
    const [one, other] = catalogue.assertions.get(change.id)?.between ?? [];
    if (one === undefined || other === undefined) continue;
    for (const a of aroundOf(catalogue, one)) for (const b of aroundOf(catalogue, other)) if (a !== b) pairs.push([a, b]);
  }
}

/** A record that came, went or moved, or of which a field changed that a judgement reads. */
function isJudged(change: RecordChange, fields: readonly string[]): boolean {
  return isWhole(change) || change.fields.some(({ path }) => fields.includes(fieldOf(path)));
}

function isWhole({ change }: RecordChange): boolean {
  return change !== 'CHANGED';
}

/** `ports` of `ports[main-gun].parameters`. */
function fieldOf(path: string): string {
  return /^\w*/.exec(path)?.[0] ?? '';
}

function touchAround(both: readonly Catalogue[], subjects: Set<string>, id: string): void {
  for (const catalogue of both) for (const one of aroundOf(catalogue, id)) subjects.add(one);
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

/** Whether a list of an item names another one. */
function names({ ports = [] }: ItemRecord, id: string): boolean {
  return ports.some(({ qualified, notQualified }) => [...(qualified ?? []), ...(notQualified ?? [])].some(({ item }) => item === id));
}

function hasEnd({ ports = [] }: ItemRecord, isMeant: (spec: string) => boolean): boolean {
  return ports.some((port) => isMeant(port.interface));
}

function itemsWhere(catalogue: Catalogue, isMeant: (item: ItemRecord) => boolean): string[] {
  return [...catalogue.equipment.values(), ...catalogue.supplies.values()].filter(isMeant).map(({ id }) => id);
}
