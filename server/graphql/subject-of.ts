import type { Day } from '../engine/facts/day.ts';
import type { Subject } from '../engine/facts/subject.ts';

/** The subject, on a day, of a record that the release holds. Throws an ordinary error where there is none: that is a fault of ours. */
export function subjectOf(on: Day, id: string): Subject {
  const subject = on.subject(id);
  if (subject === undefined) throw new Error(`The release names ${id} as the subject of a verdict, and holds none of that identifier.`);
  return subject;
}
