import { fileURLToPath } from 'node:url';
import type { CompiledRelease } from '../../server/release/compiled-release.ts';
import { assess, type Nations } from '../../server/engine/judge/assess.ts';
import type { Relation } from '../../server/engine/facts/records.ts';
import type { Subject } from '../../server/engine/facts/subject.ts';
import type { Verdict } from '../../server/engine/verdict/verdict.ts';
import { openSeed } from '../../server/curation/open-seed.ts';

/** Folder of the tiny invented catalogue. */
export const FIXTURE = fileURLToPath(new URL('../fixtures/seed/', import.meta.url));
/** Folder of the real facts. */
export const SEED = fileURLToPath(new URL('../../seed/', import.meta.url));
export const TODAY = '2026-11-24';

/** The invented catalogue, compiled without a database. */
export function openFixture(): Promise<CompiledRelease> {
  return openSeed(FIXTURE, 'test');
}

/** A subject that must exist. */
export function subjectOf(release: CompiledRelease, id: string, asOf = TODAY): Subject {
  const subject = release.on(asOf).subject(id);
  if (subject === undefined) throw new Error(`The test names ${id}, which the catalogue does not hold.`);
  return subject;
}

/** The verdict on a pair of a compiled catalogue. */
export function verdictOn(release: CompiledRelease, a: string, b: string, relation?: Relation, asOf = TODAY, nations?: Nations): Verdict {
  return assess(release.on(asOf), subjectOf(release, a, asOf), subjectOf(release, b, asOf), relation, nations);
}
