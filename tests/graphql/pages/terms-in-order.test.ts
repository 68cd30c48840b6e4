import { expect, test } from '@jest/globals';
import { termsInOrder } from '../../../server/graphql/pages/terms-in-order.ts';

test('terms come by their identifiers, whatever the order of their file', () => {
  const terms = ['b', 'c', 'a'].map((id) => ({ id, name: id }));
  expect(termsInOrder(new Map(terms.map((term) => [term.id, term]))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
