import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../engine/facts/canonical-json.ts';
import { KIND_NAMES, VOCABULARIES } from '../../engine/facts/kinds.ts';
import type { Records } from '../../engine/facts/records.ts';

/** One value of a record that was added, removed or changed. A value that is not there is undefined. */
export interface FieldChange {
  /** Way to the value: `ports[main-gun].parameters.tubeLengthCalibres`. */
  path: string;
  before?: unknown;
  after?: unknown;
}

/** What became of one record. `to` is the identifier under which a moved record lives now. */
export interface RecordChange {
  change: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  /** Folder of the seed; for a term of a vocabulary, its name: `vocabulary/features`. */
  kind: string;
  id: string;
  to?: string;
  fields: FieldChange[];
}

type Keyed = { id: string };

/** The records that differ between two releases, by what they say: the order of keys, of records and of sets says nothing. */
export function changedRecords(before: Records, after: Records): RecordChange[] {
  const moved = movesBetween(before, after);
  return LISTS.flatMap(({ kind, of }) => {
    const [old, now] = [byId(of(before)), byId(of(after))];
    const changes: RecordChange[] = [];
    const taken = new Set<string>();
    for (const [id, record] of old) {
      const to = now.has(id) ? undefined : moved.get(id);
      const successor = now.get(to ?? id);
      if (successor === undefined) changes.push({ change: 'REMOVED', kind, id, fields: [] });
      else {
        // The successor of a record that moved into one that was there already did not come from it.
        if (to === undefined || !old.has(to)) taken.add(successor.id);
        const fields = to !== undefined && old.has(to) ? [] : fieldsBetween(renamed(record, moved), successor);
        if (to !== undefined) changes.push({ change: 'MOVED', kind, id, to, fields });
        else if (fields.length > 0) changes.push({ change: 'CHANGED', kind, id, fields });
      }
    }
    for (const id of now.keys()) if (!taken.has(id)) changes.push({ change: 'ADDED', kind, id, fields: [] });
    return changes.sort((one, other) => (one.id < other.id ? -1 : 1));
  });
}

/** Identifiers that moved between two releases, each with its successor. */
export function movesBetween(before: Records, after: Records): ReadonlyMap<string, string> {
  return new Map(Object.entries(after.moved).filter(([id, to]) => before.moved[id] !== to));
}

/** The kinds of record and of term, each with its list in a release. */
const LISTS: readonly { kind: string; of: (records: Records) => readonly Keyed[] }[] = [
  ...KIND_NAMES.map((kind) => ({ kind, of: (records: Records) => records[kind] })),
  ...VOCABULARIES.map((name) => ({ kind: `vocabulary/${name}`, of: (records: Records) => records.vocabulary[name] })),
];

function byId(records: readonly Keyed[]): Map<string, Keyed> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The record with every identifier that moved under its new name: a reference that only followed the move is no change. */
function renamed(value: unknown, moved: ReadonlyMap<string, string>): unknown {
  if (moved.size === 0) return value;
  if (typeof value === 'string') return moved.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, moved));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, moved)]));
}

/** The values that differ between two versions of a record. */
export function fieldsBetween(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) || Array.isArray(after)) {
    if ((before === undefined || Array.isArray(before)) && (after === undefined || Array.isArray(after)))
      return entriesBetween(before ?? [], after ?? [], path);
  } else if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => fieldsBetween(before[key], after[key], path === '' ? key : `${path}.${key}`));
  }
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

/** Lists of the seed are sets: what is in them counts, not where. */
function entriesBetween(before: readonly unknown[], after: readonly unknown[], path: string): FieldChange[] {
  const [old, now] = [entriesByName(before, path), entriesByName(after, path)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [one, other] = [old.get(name), now.get(name)];
    const isNamed = isObject(one ?? other) && NAMES[lastOf(path)] !== undefined;
    return fieldsBetween(one, other, isNamed ? `${path}[${name}]` : path);
  });
}

/** Keys that name an entry of a list. Entries of other lists are what they say. */
const NAMES: Record<string, readonly string[]> = {
  ports: ['id'],
  holdings: ['item', 'status', 'counterpart'],
  closed: ['category'],
  notHeld: ['of'],
  responses: ['standard', 'edition', 'service'],
  editions: ['edition', 'part'],
  requires: ['feature', 'parameter'],
  accepts: ['interface'],
  distinctFrom: ['interface'],
  definedBy: ['standard', 'edition'],
  conformsTo: ['standard', 'edition'],
  memberships: ['organisation'],
  capacity: ['per', 'reportedOn'],
};

function entriesByName(list: readonly unknown[], path: string): Map<string, unknown> {
  const names = NAMES[lastOf(path)];
  const found = new Map<string, unknown>();
  for (const entry of list) {
    const parts = isObject(entry) && names !== undefined ? names.flatMap((name) => entry[name] ?? []) : [canonicalJson(entry)];
    const name = parts.map(String).join(' ');
    let unique = name;
    for (let number = 2; found.has(unique); number += 1) unique = `${name} #${number}`;
    found.set(unique, entry);
  }
  return found;
}

function lastOf(path: string): string {
  return /([A-Za-z]+)$/.exec(path)?.[1] ?? '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
