import { emptyRecords } from '../engine/facts/empty-records.ts';
import type { VocabularyName } from '../engine/facts/kinds.ts';
import type { DatasetRecord, HoldingsRecord, Records, Term } from '../engine/facts/records.ts';
import type { SeedFile } from './read-seed.ts';
import { DATASET } from './seed-path.ts';

/** What is read from seed files has the hash that it has when it is stored. */
export { hashOf } from '../storage/content-hash.ts';

/** Sorts linted seed files into the records of one release. Retired identifiers go to `moved`. */
export function collectRecords(files: readonly SeedFile[]): Records {
  const records = emptyRecords();
  const { vocabulary, moved } = records;
  for (const { folder, name, value } of files) {
    if (isMoved(value)) moved[value.id] = value.moved;
    else if (folder === 'dataset') continue;
    else if (folder !== 'vocabulary') {
      if (value !== undefined) (records[folder] as object[]).push(value as object);
    } else if (Object.hasOwn(vocabulary, name)) vocabulary[name as VocabularyName] = value as Term[];
  }
  return { ...records, holdings: wholeLists(records.holdings), dataset: datasetOf(files) };
}

function datasetOf(files: readonly SeedFile[]): DatasetRecord {
  const record = files.find(({ folder }) => folder === 'dataset')?.value as DatasetRecord | undefined;
  if (record === undefined) throw new Error(`Expected ${DATASET} with the day of the data (asOf), but there is none.`);
  return record;
}

/** One list a nation, made of its files in their order. Each entry carries the evidence it rests on: its own, or that of its file. */
function wholeLists(parts: readonly HoldingsRecord[]): HoldingsRecord[] {
  const nations = new Map<string, HoldingsRecord>();
  for (const part of parts) {
    const {
      id,
      nation,
      closed = [],
      notHeld = [],
      holdings = [],
      evidence,
      remarks,
    } = nations.get(part.id) ?? { ...part, holdings: [], closed: [], notHeld: [], remarks: undefined };
    const [allClosed, allNotHeld] = [
      [...closed, ...(part.closed ?? [])],
      [...notHeld, ...(part.notHeld ?? [])],
    ];
    const allRemarks = [remarks, part.remarks].filter((one) => one !== undefined).join(' ');
    nations.set(part.id, {
      id,
      nation,
      ...(allClosed.length > 0 && { closed: allClosed }),
      ...(allNotHeld.length > 0 && { notHeld: allNotHeld }),
      holdings: [...holdings, ...part.holdings.map((entry) => ({ ...entry, evidence: entry.evidence ?? part.evidence }))],
      evidence,
      ...(allRemarks !== '' && { remarks: allRemarks }),
    });
  }
  return [...nations.values()];
}

function isMoved(value: unknown): value is { id: string; moved: string } {
  return typeof value === 'object' && value !== null && 'moved' in value;
}
