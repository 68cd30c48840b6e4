import { setImmediate as nextTurn } from 'node:timers/promises';
import { createCatalogue, type Catalogue } from '../engine/facts/catalogue.ts';
import { catalogueOn } from '../engine/facts/catalogue-on.ts';
import { indexOn } from '../engine/index/index-on.ts';
import type { Records } from '../engine/facts/records.ts';
import { buildSubject, type Subject } from '../engine/facts/subject.ts';
import { buildNameIndex, createNameIndex, type NameIndex } from '../search/name-index.ts';
import { runInSlices } from './run-in-slices.ts';

/** What identifies a release in an answer. */
export interface ReleaseIdentity {
  /** Key under which it is stored; "" for a release read from seed files. */
  key: string;
  version: string;
  hash: string;
  loadedAt: string;
  counts: Record<string, number>;
}

/** One release, ready for questions: joined records, names, and subjects joined on first use. Never changed once made. */
export interface CompiledRelease extends ReleaseIdentity {
  catalogue: Catalogue;
  names: NameIndex;
  subject(id: string): Subject | undefined;
}

/** Compiles the records of a release. */
export function compileRelease(identity: ReleaseIdentity, records: Records): CompiledRelease {
  const catalogue = createCatalogue(records);
  return { ...identity, catalogue, names: createNameIndex(catalogue), subject: (id) => buildSubject(catalogue, id) };
}

/**
 * Compiles a release beside the one that is served, and makes the index of a day ready. Names are read in slices of a few milliseconds; the join of the
 * records, the view of the day and its classes are a piece each, after which requests have their turn (docs/performance.md: how long they wait).
 */
export async function compileReleaseBeside(identity: ReleaseIdentity, records: Records, day: string): Promise<CompiledRelease> {
  const catalogue = createCatalogue(records);
  const names = await runInSlices(buildNameIndex(catalogue));
  catalogueOn(catalogue, day);
  await nextTurn();
  indexOn(catalogue, day);
  await nextTurn();
  return { ...identity, catalogue, names, subject: (id) => buildSubject(catalogue, id) };
}
