import { expect, test } from '@jest/globals';
import { datesMakeSense } from '../../../../server/seed/lint/rules/dates-make-sense.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['holdings/x.yaml', 'holdings:\n  - { from: "2020", to: "2020-05" }\n', []],
  [
    'holdings/x.yaml',
    'holdings:\n  - { from: "2020-02-30" }\n',
    ['holdings/x.yaml:2:7 Expected from to be a date of the calendar, but got: 2020-02-30.'],
  ],
  [
    'holdings/x.yaml',
    'holdings:\n  - { from: "2020-13" }\n',
    ['holdings/x.yaml:2:7 Expected from to be a date of the calendar, but got: 2020-13.'],
  ],
  [
    'holdings/x.yaml',
    'holdings:\n  - { from: "2024-02-29", to: "2023" }\n',
    ['holdings/x.yaml:2:27 Expected to to be after from (2024-02-29), but got: 2023.'],
  ],
  [
    'holdings/x.yaml',
    'holdings:\n  - { quantity: { atLeast: 5, atMost: 4 } }\n',
    ['holdings/x.yaml:2:31 Expected atMost to be 5 or more, but got: 4.'],
  ],
  ['holdings/x.yaml', 'holdings:\n  - { quantity: { atLeast: 5, atMost: 5 } }\n', []],
  [
    'sources/x.yaml',
    'published: "2024"\nopenedOn: "2023-01-01"\n',
    ['sources/x.yaml:2:1 Expected openedOn to be after published (2024), but got: 2023-01-01.'],
  ],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(datesMakeSense, { [path]: text })).toEqual(problems);
});
