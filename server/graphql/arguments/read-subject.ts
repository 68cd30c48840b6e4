import type { Day } from '../../engine/facts/day.ts';
import type { Subject } from '../../engine/facts/subject.ts';
import type { RequestContext } from '../context.ts';
import { SUBJECTS } from '../entity.ts';
import { subjectOf } from '../subject-of.ts';
import { readEntity } from './read-entity.ts';

/** What a verdict is asked about, as of a day: an item, a family or an interface, by slug, identifier, NATO stock number or name. */
export function readSubject(context: RequestContext, reference: string, on: Day): Subject {
  return subjectOf(on, readEntity(context, reference, ...SUBJECTS).record.id);
}
