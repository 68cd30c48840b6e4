import { expect, test } from '@jest/globals';
import { ancestryHasAnEnd } from '../../../../server/seed/lint/rules/ancestry-has-an-end.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const variant = (id: string, of: string) => ({ [`equipment/${id}.yaml`]: `id: ${id}\nvariantOf: ${of}\n` });

test.each<[string, Record<string, string>, string[]]>([
  ['a family above a family', { ...variant('x', 'y'), ...variant('y', 'badger') }, []],
  ['nothing of that name', variant('x', 'nothing'), []],
  ['itself', variant('x', 'x'), ['equipment/x.yaml:2:1 Expected variantOf to come to an end, but got: x > x.']],
  [
    'one another, and one that leads to them',
    { ...variant('x', 'y'), ...variant('y', 'x'), ...variant('z', 'x') },
    [
      'equipment/x.yaml:2:1 Expected variantOf to come to an end, but got: x > y > x.',
      'equipment/y.yaml:2:1 Expected variantOf to come to an end, but got: y > x > y.',
    ],
  ],
  [
    'a family of another kind',
    variant('x', 'dart'),
    ['equipment/x.yaml:2:1 Expected variantOf to name a record of equipment, but dart stands in supplies.'],
  ],
  [
    'categories',
    {
      'vocabulary/categories.yaml':
        '- { id: gun, parent: howitzer }\n- { id: howitzer, parent: gun }\n- { id: rifle, parent: gun }\n- { id: radio }\n',
    },
    [
      'vocabulary/categories.yaml:1:14 Expected parent to come to an end, but got: gun > howitzer > gun.',
      'vocabulary/categories.yaml:2:19 Expected parent to come to an end, but got: howitzer > gun > howitzer.',
    ],
  ],
  ['a vocabulary that is no list', { 'vocabulary/categories.yaml': 'id: gun\n' }, []],
  ['an empty term', { 'vocabulary/categories.yaml': '-\n- { id: gun, parent: 3 }\n' }, []],
])('%s', async (_, texts, problems) => {
  expect(await problemsOf(ancestryHasAnEnd, texts)).toEqual(problems);
});
