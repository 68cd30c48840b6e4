import { expect, test } from '@jest/globals';
import { quantityIsPlausible } from '../../../../server/seed/lint/rules/quantity-is-plausible.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const CATEGORIES = '- { id: ship, name: S }\n- { id: frigate, name: F, parent: ship }\n- { id: fuel, name: U }\n';

test.each<[string, string, string[]]>([
  ['frigate', '{ atLeast: 3, atMost: 6 }', []],
  ['frigate', '{ atMost: 6000 }', ['holdings/x.yaml:2:32 Expected atMost of ship to be 500 or fewer, but got 6000 of thing.']],
  ['fuel', '{ atMost: 99000000 }', []],
  [
    'fuel',
    '{ atLeast: 990000000 }',
    ['holdings/x.yaml:2:32 Expected atLeast of anything to be 100000000 or fewer, but got 990000000 of thing.'],
  ],
  ['frigate', 'many', []],
])('%s: %s', async (category, quantity, problems) => {
  const texts = {
    'vocabulary/categories.yaml': CATEGORIES,
    'equipment/thing.yaml': `category: ${category}\n`,
    'holdings/x.yaml': `holdings:\n  - { item: thing, quantity: ${quantity} }\n`,
  };
  expect(await problemsOf(quantityIsPlausible, texts)).toEqual(problems);
});
