import { expect, test } from '@jest/globals';
import { orderIsCanonical } from '../../../../server/seed/lint/rules/order-is-canonical.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

test.each<[string, string, string[]]>([
  ['equipment/x.yaml', 'id: x\nname: X\ncategory: gun\n', []],
  ['equipment/x.yaml', 'name: X\nid: x\n', ['equipment/x.yaml:1:1 Expected id here, but got: name. `npm run seed:fix` sorts the keys.']],
  [
    'equipment/x.yaml',
    'id: x\ncategory: gun\naliases: [Y]\nname: X\n',
    ['equipment/x.yaml:2:1 Expected name here, but got: category. `npm run seed:fix` sorts the keys.'],
  ],
  ['equipment/x.yaml', 'id: x\nunheardOf: 1\nname: X\n', []],
])('%s: %j', async (path, text, problems) => {
  expect(await problemsOf(orderIsCanonical, { [path]: text })).toEqual(problems);
});
