import type { SeedFile } from '../read-seed.ts';
import { recordOf, type LintedSeed, type OpenRecord, type Pointer } from './rule.ts';

/** One end of a claim: a thing, and whose fleets of it are meant where the claim says so (alpha-3). */
export interface ClaimEnd {
  id: string;
  nations: readonly string[];
}

/** One statement about a pair: who are its ends, and on whose word it rests. */
export interface SeedClaim {
  file: SeedFile;
  /** The two ends, a host before its guest where the record says which is which; each with the nations whose fleet is meant. */
  ends: readonly ClaimEnd[];
  /** Its words of evidence; those of the port or the record where it has none of its own. */
  evidence: readonly OpenRecord[];
  /** Where the evidence stands. */
  pointer: Pointer;
  /** Where the claim itself stands. */
  at: Pointer;
}

/** Every claim about a pair: entries of ports, of interfaces and of items, statements, clearances. A claim about a kind of interface has but one end. */
export function claimsOfSeed({ files }: LintedSeed): SeedClaim[] {
  return files.flatMap((file) => {
    const record = recordOf(file);
    if (record === undefined) return [];
    if (file.folder === 'assertions' || file.folder === 'clearances') return between(file, record);
    if (file.folder === 'interfaces') return entries(file, record, record, ['accepts'], [], 'interface');
    if (file.folder !== 'equipment' && file.folder !== 'supplies') return [];
    const ports = objects(record['ports']).flatMap(({ value, at }) => [
      ...entries(file, value, record, ['qualified', 'notQualified'], ['ports', at], 'item'),
      ...entries(file, value, record, ['accepts'], ['ports', at], 'interface'),
    ]);
    return [...ports, ...entries(file, record, record, ['conformsTo'], [], 'standard')];
  });
}

function between(file: SeedFile, record: OpenRecord): SeedClaim[] {
  const [one, other] = Array.isArray(record['between']) ? (record['between'] as unknown[]) : [];
  if (typeof one !== 'string' || typeof other !== 'string') return [];
  const fleet = (side: string) => texts([record[side] ?? record['nation']]);
  const ends = [
    { id: one, nations: fleet('hostNation') },
    { id: other, nations: fleet('guestNation') },
  ];
  return [{ file, ends, evidence: words(record), pointer: ['evidence'], at: ['between'] }];
}

function entries(file: SeedFile, holder: OpenRecord, record: OpenRecord, keys: string[], way: Pointer, end: string): SeedClaim[] {
  return keys.flatMap((key) =>
    objects(holder[key]).flatMap(({ value, at }) => {
      const other = value[end];
      if (typeof other !== 'string') return [];
      const place = [...way, key, at];
      const from: [OpenRecord, Pointer][] = [
        [value, [...place, 'evidence']],
        [holder, [...way, 'evidence']],
        [record, ['evidence']],
      ];
      const [own, pointer] = from.find(([one]) => Array.isArray(one['evidence'])) ?? [{}, place];
      const nations = texts(value['nations']);
      const ends = [file.name, other].map((id) => ({ id, nations }));
      return [{ file, ends, evidence: words(own), pointer, at: place }];
    }),
  );
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}

function words(holder: OpenRecord): OpenRecord[] {
  return objects(holder['evidence']).map(({ value }) => value);
}

function objects(list: unknown): { value: OpenRecord; at: number }[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, at) => (typeof value === 'object' && value !== null ? [{ value: value as OpenRecord, at }] : []));
}
