import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../engine/facts/canonical-json.ts';
import { emptyRecords } from '../engine/facts/empty-records.ts';
import { KIND_NAMES, VOCABULARIES, type VocabularyName } from '../engine/facts/kinds.ts';
import { partsOf } from '../engine/facts/record-parts.ts';
import type { Evidence, HoldingsRecord, Records, Term } from '../engine/facts/records.ts';
import type { SeedFile } from './read-seed.ts';

/** Sorts linted seed files into the records of one release. Retired identifiers go to `moved`. */
export function collectRecords(files: readonly SeedFile[]): Records {
  const records = emptyRecords();
  const { vocabulary, moved } = records;
  for (const { folder, name, value } of files) {
    if (isMoved(value)) moved[value.id] = value.moved;
    else if (folder !== 'vocabulary') {
      if (value !== undefined) (records[folder] as object[]).push(value as object);
    } else if (Object.hasOwn(vocabulary, name)) vocabulary[name as VocabularyName] = value as Term[];
  }
  return { ...records, holdings: wholeLists(records.holdings) };
}

/**
 * One list a nation, made of its files in their order. An entry rests on the evidence of its own file: where that is not the one of the nation's first file,
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

/**
 * Content hash of a release, 16 hexadecimal digits: SHA-256 over the sorted digests of its records, of the entries of its long lists in their
 * places and of its terms. Equal facts give an equal hash.
 */
export function hashOf(records: Records): string {
  const digests: string[] = [];
  const add = (of: string, value: unknown) => digests.push(createHash('sha256').update(`${of} ${canonicalJson(value)}`).digest('base64'));
  for (const kind of KIND_NAMES) {
    for (const record of records[kind]) {
      const { head, entries } = partsOf(kind, record);
      add(kind, head);
      entries.forEach((entry, at) => add(`${kind}/${head.id}/${at}`, entry));
    }
  }
  for (const name of VOCABULARIES) for (const term of records.vocabulary[name]) add(`vocabulary/${name}`, term);
  for (const pair of Object.entries(records.moved)) add('moved', pair);
  const hash = createHash('sha256');
  for (const digest of digests.sort()) hash.update(digest);
  return hash.digest('hex').slice(0, 16);
}

function isMoved(value: unknown): value is { id: string; moved: string } {
  return typeof value === 'object' && value !== null && 'moved' in value;
}
