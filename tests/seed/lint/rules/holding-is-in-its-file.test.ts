import { expect, test } from '@jest/globals';
import { holdingIsInItsFile } from '../../../../server/seed/lint/rules/holding-is-in-its-file.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['holdings/alb/infantry.yaml', 'notHeld:\n  - { of: small-arm }\nholdings:\n  - { item: r1 }\n', []],
  [
    'holdings/alb.yaml',
    'notHeld:\n  - { of: small-arm }\nholdings:\n  - { item: r1 }\n',
    [
      'holdings/alb.yaml:2:5 Expected small-arm to stand in holdings/alb/infantry.yaml: `npm run seed:fix` moves it there.',
      'holdings/alb.yaml:4:5 Expected r1 to stand in holdings/alb/infantry.yaml: `npm run seed:fix` moves it there.',
    ],
  ],
  ['holdings/alb/infantry.yaml', 'notHeld: x\nholdings: [1, { item: 2 }]\n', []],
  [
    'holdings/alb/infantry.yaml',
    `holdings: []\nremarks: ${'x'.repeat(40_000)}\n`,
    ['holdings/alb/infantry.yaml:1:1 Expected a file of at most 40000 bytes, but got 40023: divide its family in holdings-families.ts.'],
  ],
])('%s %.60j', async (path, text, problems) => {
  const found = await problemsOf(holdingIsInItsFile, {
    'vocabulary/categories.yaml': '- { id: rifle, name: Rifle, parent: small-arm }\n- { id: small-arm, name: Small arm }\n',
    'equipment/r1.yaml': 'id: r1\nname: R1\ncategory: rifle\n',
    [path]: text,
  });
  expect(found.filter((message) => message.startsWith('holdings/alb'))).toEqual(problems);
});
