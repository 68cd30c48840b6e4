import { expect, test } from '@jest/globals';
import { noDerivedFields } from '../../../../server/seed/lint/rules/no-derived-fields.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\nname: X\n', []],
  [
    'equipment/x.yaml',
    'id: x\noperators: [NOR]\n',
    ["equipment/x.yaml:2:1 Expected only what can't be computed, but got: operators, which follows from other records."],
  ],
  [
    'equipment/x.yaml',
    'id: x\nports:\n  - id: a\n    compatibleWith: [dart]\n',
    ["equipment/x.yaml:4:5 Expected only what can't be computed, but got: compatibleWith, which follows from other records."],
  ],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(noDerivedFields, { [path]: text })).toEqual(problems);
});
