import { GraphQLError, GraphQLScalarType } from 'graphql';
import { expect, test } from '@jest/globals';
import { badUserInput, notFound } from '../../server/graphql/errors.ts';
import { nameArguments } from '../../server/graphql/name-arguments.ts';

const scalar = new GraphQLScalarType({ name: 'Day' });
const refuse = (error: Error) => (_: unknown, __: Record<string, unknown>) => {
  throw error;
};
const named = (error: Error, args: Record<string, unknown>) => {
  const resolvers = nameArguments({ Query: { ask: refuse(error) } });
  try {
    resolvers.Query.ask(null, args);
  } catch (thrown) {
    return thrown instanceof GraphQLError ? thrown.extensions['argument'] : thrown;
  }
  return 'nothing';
};

test.each<[string, Error, Record<string, unknown>, unknown]>([
  ['at the top', notFound('a nation', 'Nrway', []), { first: 5, nation: 'Nrway' }, 'nation'],
  ['in a list of an input', notFound('a nation', 'Nrway', []), { filter: { items: null, nations: ['NOR', 'Nrway'] } }, 'filter.nations.1'],
  ['one that is quoted in part', notFound('a nation', 'x'.repeat(90), []), { by: { name: 'x'.repeat(90) } }, 'by.name'],
  ['what stands nowhere keeps the word of the reader', badUserInput('Expected.', 'asOf', 'never'), { asOf: '2024' }, 'asOf'],
  [
    'what stands in several places, where its reader says which',
    badUserInput('Expected.', 'asOf', 'x'),
    { nation: 'x', filter: { asOf: 'x' } },
    'filter.asOf',
  ],
  ['what stands in several places, and nobody says which', notFound('a nation', 'x', []), { nation: 'x', of: 'x' }, 'nation or of'],
  ['what is no text', badUserInput('Expected.', 'categories', '[]'), { rows: { filter: { categories: [] } } }, 'rows.filter.categories'],
  ['what quotes nothing', badUserInput('Expected.', 'first'), { first: 0 }, 'first'],
])('%s', (_, error, args, argument) => {
  expect(named(error, args)).toBe(argument);
});

test('a fault of ours is passed on as it is', () => {
  const fault = new TypeError('ours');
  expect(named(fault, { a: 'ours' })).toBe(fault);
});

test('answers, fields without arguments, constants and scalars are left alone', () => {
  const plain = (one: { id: string }) => one.id;
  const table = { Day: scalar, Item: { plain, kind: 'x', double: (_: unknown, { by }: { by: number }) => by * 2 } };
  const resolvers = nameArguments(table);
  expect(resolvers.Day).toBe(scalar);
  expect([resolvers.Item.plain, resolvers.Item.kind]).toEqual([plain, 'x']);
  expect(resolvers.Item.double(null, { by: 4 })).toBe(8);
});
