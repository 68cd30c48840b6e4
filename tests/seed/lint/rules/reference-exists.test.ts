import { expect, test } from '@jest/globals';
import { referenceExists } from '../../../../server/seed/lint/rules/reference-exists.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\ncategory: gun\nvariantOf: badger\n', []],
  ['equipment/x.yaml', 'id: x\ncategory: gnu\n', ['equipment/x.yaml:2:1 Expected category to name a record that exists, but got: gnu.']],
  [
    'equipment/x.yaml',
    'id: x\nvariantOf: badgr\n',
    ['equipment/x.yaml:2:1 Expected variantOf to name a record that exists, but got: badgr.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\nfeatures: [setter, stter]\n',
    ['equipment/x.yaml:2:20 Expected features to name a record that exists, but got: stter.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\nports:\n  - { id: a, interface: badger }\n',
    ['equipment/x.yaml:3:14 Expected interface to name a record that exists, but got: badger.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\nports:\n  - { id: a, qualified: [{ item: dart }, { item: drat }] }\n',
    ['equipment/x.yaml:3:44 Expected item to name a record that exists, but got: drat.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\nevidence: [{ source: gazette-2021 }, { source: nowhere }]\n',
    ['equipment/x.yaml:2:40 Expected source to name a record that exists, but got: nowhere.'],
  ],
  ['interfaces/x.yaml', 'id: x\nkind: calbre\n', ['interfaces/x.yaml:2:1 Expected kind to name a record that exists, but got: calbre.']],
  [
    'standards/x.yaml',
    'id: x\ncovers: [shell-handling, calibre-50-round, badger]\ncoversPublications: [std-50, dart]\n',
    [
      'standards/x.yaml:2:44 Expected covers to name a record that exists, but got: badger.',
      'standards/x.yaml:3:30 Expected coversPublications to name a record that exists, but got: dart.',
    ],
  ],
  [
    'holdings/x.yaml',
    'id: x\nnation: ATL\nholdings:\n  - { item: unheard-of, counterpart: NOR }\n',
    [
      'holdings/x.yaml:2:1 Expected nation to name a record that exists, but got: ATL.',
      'holdings/x.yaml:4:7 Expected item to name a record that exists, but got: unheard-of.',
    ],
  ],
  [
    'holdings/x.yaml',
    'id: x\nnation: NOR\nholdings:\n  - { item: badger, counterpart: XXX }\n',
    ['holdings/x.yaml:4:21 Expected counterpart to name a record that exists, but got: XXX.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\norigin: [NOR, XXX]\n',
    ['equipment/x.yaml:2:15 Expected origin to name a record that exists, but got: XXX.'],
  ],
  [
    'equipment/x.yaml',
    'id: x\nmoved: nothing\n',
    ['equipment/x.yaml:2:1 Expected moved to name a record that exists and is not moved itself, but got: nothing.'],
  ],
  ['equipment/x.yaml', 'id: x\nmoved: badger\n', []],
  [
    'equipment/x.yaml',
    'id: x\nmoved: old-badger\n',
    ['equipment/x.yaml:2:1 Expected moved to name a record that exists and is not moved itself, but got: old-badger.'],
  ],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(referenceExists, { [path]: text })).toEqual(problems);
});

test('categories name one another and kinds of interface', async () => {
  const term = '- { id: gun, name: Gun, parent: gnu, mayHave: [calbre], takes: [{ categories: [gun, gnu], by: calbre }] }\n';
  const found = await problemsOf(referenceExists, { 'vocabulary/categories.yaml': term });
  const expected = ['parent', 'mayHave', 'by', 'categories'].map((key) =>
    expect.stringContaining(`Expected ${key} to name a record that exists`),
  );
  expect(found.filter((one) => one.startsWith('vocabulary'))).toEqual(expect.arrayContaining(expected));
  expect(found.filter((one) => one.startsWith('vocabulary'))).toHaveLength(4);
});
