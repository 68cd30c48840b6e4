import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { canonicalJson } from '../engine/facts/canonical-json.ts';
import { KIND_NAMES, VOCABULARIES } from '../engine/facts/kinds.ts';
import { partsOf } from '../engine/facts/record-parts.ts';
import type { Records } from '../engine/facts/records.ts';

/** A part of a release that is hashed by itself: a record, an entry of its long list in its place, a term, a retired identifier, the day of the data. */
export interface PartDigest {
  /** Where it stands: `equipment/leopard-2a6`, `holdings/nor/12`, `vocabulary/categories/gun`, `moved/old-id`, `dataset`. */
  part: string;
  /** SHA-256, base64. */
  digest: string;
}

/** A turn of the loop takes so many parts: about two milliseconds. */
const PARTS_A_TURN = 100;

/** The digest of one part. `of` says what it is; the identifier of a record is in the record. */
export function digestOfPart(of: string, value: unknown): string {
  return createHash('sha256')
    .update(`${of} ${canonicalJson(value)}`)
    .digest('base64');
}

/** The digest of every part of a release, one after another. */
export function* digestParts(records: Records): Generator<PartDigest> {
  for (const kind of KIND_NAMES)
    for (const record of records[kind]) {
      const { head, entries } = partsOf(kind, record);
      yield { part: `${kind}/${head.id}`, digest: digestOfPart(kind, head) };
      for (const [at, entry] of entries.entries()) {
        const part = `${kind}/${head.id}/${at}`;
        yield { part, digest: digestOfPart(part, entry) };
      }
    }
  for (const name of VOCABULARIES)
    for (const term of records.vocabulary[name])
      yield { part: `vocabulary/${name}/${term.id}`, digest: digestOfPart(`vocabulary/${name}`, term) };
  for (const [from, to] of Object.entries(records.moved)) yield { part: `moved/${from}`, digest: digestOfPart('moved', [from, to]) };
  yield { part: 'dataset', digest: digestOfPart('dataset', records.dataset) };
}

/** The digests of every part, worked out in slices: requests have their turn meanwhile. */
export async function digestPartsBeside(records: Records): Promise<PartDigest[]> {
  const digests: PartDigest[] = [];
  for (const one of digestParts(records)) if (digests.push(one) % PARTS_A_TURN === 0) await nextTurn();
  return digests;
}

/** Content hash of a release, 16 hexadecimal digits: SHA-256 over the sorted digests of its parts. Equal facts give an equal hash. */
export function hashOfParts(digests: readonly Pick<PartDigest, 'digest'>[]): string {
  const hash = createHash('sha256');
  for (const digest of digests.map((one) => one.digest).sort()) hash.update(digest);
  return hash.digest('hex').slice(0, 16);
}

/** Content hash of the records of a release: that of its parts. */
export function hashOf(records: Records): string {
  return hashOfParts([...digestParts(records)]);
}
