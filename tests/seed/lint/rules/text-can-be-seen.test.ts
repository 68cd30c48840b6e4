import { expect, test } from '@jest/globals';
import { textCanBeSeen } from '../../../../server/seed/lint/rules/text-can-be-seen.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\nname: "Héron \\" \\\\ Г"\n', []],
  ['equipment/x.yaml', 'id: x\nname: "H\\0ron"\n', ['equipment/x.yaml:2:1 Expected text that can be seen, but got U+0000.']],
  ['equipment/x.yaml', 'id: x\nname: H\u202eron\n', ['equipment/x.yaml:2:1 Expected text that can be seen, but got U+202E.']],
  ['equipment/x.yaml', 'id: x\naliases: [a, b\u200b]\n', ['equipment/x.yaml:2:14 Expected text that can be seen, but got U+200B.']],
  ['equipment/x.yaml', 'id: x\nna\u00adme: y\n', ['equipment/x.yaml:2:1 Expected text that can be seen, but got U+00AD.']],
  ['equipment/x.yaml', 'id: x\nname: H\ufffdron\n', ['equipment/x.yaml:2:1 Expected text that can be seen, but got U+FFFD.']],
  [
    'vocabulary/topics.yaml',
    '- { id: a, name: "A\\u2066" }\n',
    ['vocabulary/topics.yaml:1:12 Expected text that can be seen, but got U+2066.'],
  ],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(textCanBeSeen, { [path]: text })).toEqual(problems);
});
