import { GraphQLError, Source, type GraphQLErrorOptions } from 'graphql';
import { expect, test } from '@jest/globals';
import { inOrder } from '../../server/http/in-order.ts';

const source = new Source('{ a { b } c }');
const error = (position: number, path: GraphQLErrorOptions['path']) => new GraphQLError('x', { source, positions: [position], path });

test('errors stand in the order of the document, and of one field in that of the answer', () => {
  const errors = [error(10, ['c']), error(6, ['a', 10, 'b']), error(6, ['a', 9, 'b']), error(2, ['a']), error(6, ['a', 9])];
  const sorted = inOrder(errors).map(({ path }) => path?.join('.'));
  expect(sorted).toEqual(['a', 'a.9', 'a.9.b', 'a.10.b', 'c']);
  expect(inOrder([...errors].reverse()).map(({ path }) => path?.join('.'))).toEqual(sorted);
});
