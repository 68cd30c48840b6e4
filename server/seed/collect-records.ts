import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Evidence, HoldingsRecord, Records, Term } from '../engine/facts/records.ts';
import type { SeedFile } from './read-seed.ts';

/** Sorts linted seed files into the records of one release. Retired identifiers go to `moved`. */
export function collectRecords(files: readonly SeedFile[]): Records {
  const moved: Record<string, string> = {};
  const of = <T>(folder: SeedFile['folder']): T[] =>
    files.filter((file) => file.folder === folder && file.value !== undefined && !isMoved(file.value)).map((file) => file.value as T);
  for (const { value } of files) if (isMoved(value)) moved[value.id] = value.moved;
  const terms = (name: string): Term[] =>
    (files.find((file) => file.folder === 'vocabulary' && file.name === name)?.value as Term[] | undefined) ?? [];
  return {
    equipment: of('equipment'),
    supplies: of('supplies'),
    interfaces: of('interfaces'),
    standards: of('standards'),
    nations: of('nations'),
    holdings: wholeLists(of('holdings')),
    responses: of('responses'),
    assertions: of('assertions'),
    clearances: of('clearances'),
    consents: of('consents'),
    production: of('production'),
    frameworks: of('frameworks'),
    sources: of('sources'),
    vocabulary: {
      categories: terms('categories'),
      'interface-kinds': terms('interface-kinds'),
      features: terms('features'),
      topics: terms('topics'),
      'partner-nations': terms('partner-nations'),
    },
    moved,
  };
}

/**
 * One list a nation, made of its files. An entry rests on the evidence of its own file: where that is not the one of the nation's first file,
 * the entry takes it along.
 */
function wholeLists(parts: readonly HoldingsRecord[]): HoldingsRecord[] {
  const nations = new Map<string, HoldingsRecord>();
  for (const part of parts) {
    const whole = nations.get(part.id);
    if (whole === undefined) {
      nations.set(part.id, part);
      continue;
    }
    const rests = <T extends { evidence?: Evidence[] }>(entries: readonly T[] = []): T[] =>
      isDeepStrictEqual(part.evidence, whole.evidence) ? [...entries] : entries.map((entry) => ({ evidence: part.evidence, ...entry }));
    const complete = [...(whole.complete ?? []), ...rests(part.complete)];
    const remarks = [whole.remarks, part.remarks].filter((one) => one !== undefined).join(' ');
    nations.set(part.id, {
      ...whole,
      ...(complete.length > 0 && { complete }),
      holdings: [...whole.holdings, ...rests(part.holdings)],
      ...(remarks !== '' && { remarks }),
    });
  }
  return [...nations.values()];
}

/** Content hash of a release: SHA-256 over its records in canonical form, 16 hexadecimal digits. Equal facts give an equal hash. */
export function hashOf(records: Records): string {
  return createHash('sha256').update(canonical(records)).digest('hex').slice(0, 16);
}

function isMoved(value: unknown): value is { id: string; moved: string } {
  return typeof value === 'object' && value !== null && 'moved' in value;
}

/** JSON of a value with the keys of every object in order, and records in order of their identifiers. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.every(hasId)
      ? [...value].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
      : value;
    return `[${items.map(canonical).join(',')}]`;
  }
  const parts: string[] = [];
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record).sort())
    if (record[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(record[key])}`);
  return `{${parts.join(',')}}`;
}

function hasId(item: unknown): item is { id: string } {
  return typeof item === 'object' && item !== null && 'id' in item;
}
