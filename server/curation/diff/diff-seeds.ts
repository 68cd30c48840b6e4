import { catalogueOn } from '../../engine/facts/catalogue-on.ts';
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
  const [old, now] = [before, after].map((one) => catalogueOn(createCatalogue(one), asOf)) as [
    ReturnType<typeof catalogueOn>,
    ReturnType<typeof catalogueOn>,
  ];
  return {
    records,
    ...changedVerdicts(old, now, touchedSubjects(old, now, records), movesBetween(before, after), asOf, progress),
    operations: changedOperations(old, now, records, asOf),
    coverage: changedCoverage(old, now, records),
    asOf,
  };
}
