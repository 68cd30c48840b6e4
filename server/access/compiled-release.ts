import { createCatalogue, type Catalogue } from '../engine/catalogue.ts';
import type { Records } from '../engine/records.ts';
import { buildSubject, type Subject } from '../engine/subject.ts';
import { createNameIndex, type NameIndex } from '../search/name-index.ts';

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
