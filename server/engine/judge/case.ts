import type { Day } from '../facts/day.ts';
import type { Relation } from '../facts/records.ts';
import type { Subject } from '../facts/subject.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** What is judged: two things of one day, under one relation. For ACCEPTS `a` is the host. */
export interface Case {
  on: Day;
  relation: Relation;
  a: Subject;
  b: Subject;
}

/** What a verdict on a case begins with. */
export function headOf({ on, relation, a, b }: Case): Pick<Verdict, 'a' | 'b' | 'relation' | 'asOf'> {
  return { a: a.id, b: b.id, relation, asOf: on.asOf };
}
