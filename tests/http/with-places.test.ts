import { buildSchema, getVariableValues, GraphQLError, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from '@jest/globals';
import { withPlaces } from '../../server/http/with-places.ts';

const schema = buildSchema('type Query { paint(n: Int, deep: Deep): Int } input Deep { ns: [Int!] inner: Deep }');
const placesOf = (head: string, sent: Record<string, unknown>) => {
  const [operation] = parse(`query(${head}) { paint }`).definitions as [OperationDefinitionNode];
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], sent);
  return withPlaces(errors).map(({ extensions, locations }) => [extensions['argument'], locations?.length]);
};

test.each<[string, string, Record<string, unknown>, string[]]>([
  ['a variable', '$n: Int', { n: 'x' }, ['$n']],
  ['one that is missing', '$n: Int!', {}, ['$n']],
  ['a value in a list', '$d: Deep', { d: { ns: [1, 'x', 2, 'y'] } }, ['$d.ns[1]', '$d.ns[3]']],
  ['a value deeper down', '$d: Deep', { d: { inner: { ns: ['at "n.x";'] } } }, ['$d.inner.ns[0]']],
])('%s has its place', (_, head, sent, places) => {
  expect(placesOf(head, sent)).toEqual(places.map((place) => [place, 1]));
});

test('an error on something else is left as it is', () => {
  const error = new GraphQLError('Expected a query.');
  expect(withPlaces([error])).toEqual([error]);
});
