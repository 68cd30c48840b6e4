import { expect, test } from '@jest/globals';
import { inKeyOrder, keyOrder } from '../../../server/seed/form/key-order.ts';

test.each<[Parameters<typeof keyOrder>[0], (string | number)[], string[]]>([
  ['sources', [], ['id', 'title', 'publisher']],
  ['equipment', ['ports', 3], ['id', 'role', 'interface']],
  ['equipment', ['ports', 3, 'evidence', 0], ['source', 'locator', 'says', 'grade']],
  ['vocabulary', [0], ['id', 'name', 'fr']],
  ['equipment', ['unheardOf'], []],
  ['equipment', ['name'], []],
])('%s %j', (folder, way, first) => {
  expect(keyOrder(folder, way).slice(0, first.length || 1)).toEqual(first);
});

test('what the order does not name stands last, as it came', () => {
  expect(inKeyOrder(['z', 'b', 'y', 'a'], (key) => key, ['a', 'b'])).toEqual(['a', 'b', 'z', 'y']);
});
