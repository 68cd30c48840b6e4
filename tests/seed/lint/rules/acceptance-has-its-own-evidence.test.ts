import { expect, test } from '@jest/globals';
import { acceptanceHasItsOwnEvidence } from '../../../../server/seed/lint/rules/acceptance-has-its-own-evidence.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const BARE =
  'Expected an accepted interface to have evidence of its own, but there is none: cite the page that says so, or write UNVERIFIED.';

test.each<[string, string, string[]]>([
  ['interfaces/calibre/x.yaml', 'accepts:\n  - { interface: y, evidence: [{ grade: UNVERIFIED }] }\n', []],
  ['interfaces/calibre/x.yaml', 'accepts:\n  - { interface: y, evidence: [{ source: gazette-2021, grade: DECLARED }] }\n', []],
  [
    'interfaces/calibre/x.yaml',
    'accepts:\n  - { interface: y }\nevidence: [{ source: gazette-2021, grade: DECLARED }]\n',
    [`interfaces/calibre/x.yaml:2:5 ${BARE}`],
  ],
  ['interfaces/calibre/x.yaml', 'accepts:\n  - { interface: y, evidence: [] }\n', [`interfaces/calibre/x.yaml:2:5 ${BARE}`]],
  [
    'equipment/x.yaml',
    'ports:\n  - id: gun\n    accepts:\n      - { interface: y }\n    evidence: [{ grade: UNVERIFIED }]\n',
    [`equipment/x.yaml:4:9 ${BARE}`],
  ],
  ['equipment/x.yaml', 'ports:\n  - id: gun\n    interface: y\n', []],
  ['interfaces/calibre/x.yaml', 'name: X\n', []],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(acceptanceHasItsOwnEvidence, { [path]: text })).toEqual(problems);
});
