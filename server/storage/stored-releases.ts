import type { Connection } from 'mongoose';
import type { Records } from '../engine/facts/records.ts';
import { findCurrentKey, findCurrentRelease, readRelease, type ReleaseHead } from './releases.ts';

/** A release as storage gives it, not compiled yet. */
export interface StoredReleaseContent {
  key: string;
  head: ReleaseHead;
  records: Records;
}

/** Reads the release that is served, whole. Throws where it was swapped in between; the next poll reads the new one. */
export async function readCurrentRelease(connection: Connection, key: string): Promise<StoredReleaseContent> {
  const current = await findCurrentRelease(connection);
  if (current?.key !== key) throw new Error(`The release ${key} was replaced while it was read.`);
  return { ...current, records: await readRelease(connection, key) };
}

export { findCurrentKey };
