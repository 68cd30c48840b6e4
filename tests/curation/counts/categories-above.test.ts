import { expect, test } from '@jest/globals';
import { categoriesAbove } from '../../../server/curation/counts/categories-above.ts';

const name = 'x';
const above = categoriesAbove([
  { id: 'ship', name },
  { id: 'frigate', name, parent: 'ship' },
  { id: 'light-frigate', name, parent: 'frigate' },
  { id: 'hen', name, parent: 'egg' },
  { id: 'egg', name, parent: 'hen' },
]);

test.each([
  ['light-frigate', ['light-frigate', 'frigate', 'ship']],
  ['ship', ['ship']],
  ['unheard-of', ['unheard-of']],
])('above %s: %j', (category, expected) => {
  expect(above(category)).toEqual(expected);
});

test('a circle ends', () => {
  expect(above('hen').length).toBeLessThanOrEqual(6);
});
