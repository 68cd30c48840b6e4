import { Calendar } from '../../engine/facts/calendar.ts';
import { createCatalogue } from '../../engine/facts/catalogue.ts';
import type { Records } from '../../engine/facts/records.ts';
import { changedCoverage, changedOperations, type AnswerChange } from './changed-answers.ts';
import { changedRecords, movesBetween, type RecordChange } from './changed-records.ts';
import { changedVerdicts, type ChangedVerdicts, type Progress } from './changed-verdicts.ts';
import { touchedSubjects } from './touched-subjects.ts';

/** What became of the facts between two releases, and of the answers that rest on them. */
export interface SeedDiff extends ChangedVerdicts {
  records: RecordChange[];
  operations: AnswerChange[];
  coverage: AnswerChange[];
  asOf: string;
}

/** Compares two releases as of a day. Only what the changed records can turn is judged. */
export function diffSeeds(before: Records, after: Records, asOf: string, progress?: Progress): SeedDiff {
  const records = changedRecords(before, after);
  const dayOf = (one: Records) => new Calendar(createCatalogue(one)).on(asOf);
  const [old, now] = [dayOf(before), dayOf(after)];
  return {
    records,
    ...changedVerdicts(old, now, touchedSubjects(old.catalogue, now.catalogue, records), movesBetween(before, after), progress),
    operations: changedOperations(old, now, records),
    coverage: changedCoverage(old.catalogue, now.catalogue, records),
    asOf,
  };
}
