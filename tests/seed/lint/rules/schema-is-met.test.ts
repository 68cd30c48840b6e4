import { expect, test } from '@jest/globals';
import { schemaIsMet } from '../../../../server/seed/lint/rules/schema-is-met.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\nname: X\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n', []],
  ['equipment/x.yaml', 'id: x\nmoved: badger\n', []],
  [
    'equipment/x.yaml',
    'id: x\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n',
    ['equipment/x.yaml:1:1 Expected the record to have name, but it is missing.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\nname: X\nshape: round\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n',
    ['equipment/x.yaml:3:1 Expected only the keys of the schema in the record, but got: shape.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\nname: X\ncategory: gun\nevidence: [{ grade: GUESSED }]\n',
    [
      'equipment/x.yaml:4:14 Expected evidence.0.grade to be one of DEMONSTRATED, DECLARED, STANDARD_DERIVED, INFERRED, UNVERIFIED, but got: "GUESSED".',
    ],
  ],
  [
    'holdings/x.yaml',
    'id: x\nnation: NOR\nholdings: [{ item: badger, status: IN_SERVICE, from: 2020 }]\nevidence: [{ grade: UNVERIFIED }]\n',
    ['holdings/x.yaml:3:48 Expected holdings.0.from to be string, but got: 2020.'],
  ],
  ['equipment/x.yaml', '', ['equipment/x.yaml:1:1 Expected the record to be object, but got: null.']],
  ['equipment/x.yaml', '- a\n- b\n', ['equipment/x.yaml:1:1 Expected the record to be object, but got: ["a","b"].']],
  ['equipment/x.yaml', 'just text\n', ['equipment/x.yaml:1:1 Expected the record to be object, but got: "just text".']],
  ['equipment/x.yaml', 'id: [x\n', []],
  ['vocabulary/topics.yaml', '- { id: x, name: X }\n', []],
  ['vocabulary/topics.yaml', '- { name: X }\n', ['vocabulary/topics.yaml:1:3 Expected 0 to have id, but it is missing.']],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(schemaIsMet, { [path]: text })).toEqual(problems);
});
