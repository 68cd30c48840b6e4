import { expect, test } from '@jest/globals';
import { claimHasEvidence } from '../../../../server/seed/lint/rules/claim-has-evidence.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'evidence: [{ grade: UNVERIFIED }, { grade: INFERRED }]\n', []],
  ['equipment/x.yaml', 'evidence: [{ source: gazette-2021, grade: DECLARED }]\n', []],
  [
    'equipment/x.yaml',
    'evidence:\n  - { says: much, grade: DEMONSTRATED }\n',
    ['equipment/x.yaml:2:19 Expected the grade DEMONSTRATED to name a source, but there is none: cite the page, or write UNVERIFIED.'],
  ],
  [
    'equipment/x.yaml',
    'ports:\n  - id: a\n    evidence: [{ grade: STANDARD_DERIVED }]\n',
    ['equipment/x.yaml:3:18 Expected the grade STANDARD_DERIVED to name a source, but there is none: cite the page, or write UNVERIFIED.'],
  ],
  ['equipment/x.yaml', 'name: X\n', []],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(claimHasEvidence, { [path]: text })).toEqual(problems);
});
