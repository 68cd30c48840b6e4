import type { Subject } from '../engine/facts/subject.ts';
import type { CompiledRelease } from '../release/compiled-release.ts';

/** The subject of a record that the release holds. Throws an ordinary error where there is none: that is a fault of ours. */
export function subjectOf(release: CompiledRelease, id: string): Subject {
  const subject = release.subject(id);
  if (subject === undefined) throw new Error(`The release names ${id} as the subject of a verdict, and holds none of that identifier.`);
  return subject;
}
