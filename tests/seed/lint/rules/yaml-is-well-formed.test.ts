import { expect, test } from '@jest/globals';
import { yamlIsWellFormed } from '../../../../server/seed/lint/rules/yaml-is-well-formed.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\nname: X\n', []],
  ['equipment/x.yaml', 'id: x\nid: y\n', ['equipment/x.yaml:2:1 Expected YAML 1.2, but: Map keys must be unique at line 2, column 1:']],
  [
    'equipment/x.yaml',
    'id: [x\n',
    [
      'equipment/x.yaml:2:1 Expected YAML 1.2, but: Flow sequence in block collection must be sufficiently indented and end with a ] at line 2, column 1:',
    ],
  ],
  [
    'equipment/x.yaml',
    'id: x\n\tname: y\n',
    ['equipment/x.yaml:2:1 Expected YAML 1.2, but: Tabs are not allowed as indentation at line 2, column 1:'],
  ],
  ['equipment/x.yaml', 'id: &a x\nname: *a\n', ['equipment/x.yaml:2:7 Expected YAML 1.2, but: an alias is not used in the seed.']],
  ['equipment/x.yaml', 'id: x\nname: A * B\n', []],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(yamlIsWellFormed, { [path]: text })).toEqual(problems);
});
