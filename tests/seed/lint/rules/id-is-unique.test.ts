import { expect, test } from '@jest/globals';
import { idIsUnique } from '../../../../server/seed/lint/rules/id-is-unique.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\n', []],
  ['sources/badger.yaml', 'id: badger\n', []],
  [
    'supplies/badger.yaml',
    'id: badger\n',
    ['supplies/badger.yaml:1:1 Expected an identifier of its own, but "badger" is that of equipment/badger.yaml too.'],
  ],
  [
    'standards/deeper/dart.yaml',
    '# head\nid: dart\n',
    ['standards/deeper/dart.yaml:2:1 Expected an identifier of its own, but "dart" is that of supplies/dart.yaml too.'],
  ],
  ['vocabulary/topics.yaml', '- { id: one, name: One }\n- { id: two, name: Two }\n', []],
  [
    'vocabulary/topics.yaml',
    '- { id: one, name: One }\n- { name: Two, id: one }\n',
    ['vocabulary/topics.yaml:2:16 Expected an identifier of its own, but "one" is that of vocabulary/topics.yaml too.'],
  ],
  [
    'vocabulary/categories.yaml',
    '- { id: badger, name: Badger }\n',
    ['vocabulary/categories.yaml:1:5 Expected an identifier of its own, but "badger" is that of equipment/badger.yaml too.'],
  ],
  ['vocabulary/features.yaml', '- { id: badger, name: Badger }\n', []],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(idIsUnique, { [path]: text })).toEqual(problems);
});
