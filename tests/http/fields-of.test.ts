import { buildSchema, Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from '@jest/globals';
import { readFieldsOf } from '../../server/http/fields-of.ts';

const schema = buildSchema(`
  interface Thing { name: String }
  type Gun implements Thing { name: String calibre: Int }
  type Query { thing: Thing }
`);

test.each([
  ['fields as they stand', '{ name calibre }', ['name of Thing', 'calibre of Thing']],
  ['an inline fragment without a type is of the type around it', '{ ... { name } }', ['name of Thing']],
  ['fragments narrow the type, one inside the other too', '{ ...F name }', ['calibre of Gun', 'name of Gun', 'name of Thing']],
  ['a spread of nothing gives nothing', '{ ...Nobody }', []],
])('%s', (_, set, expected) => {
  const { definitions } = parse(`query { thing ${set} } fragment F on Gun { ... on Gun { calibre } name }`);
  const [operation] = definitions as [OperationDefinitionNode];
  const fieldsOf = readFieldsOf(
    schema,
    definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION),
  );
  const [thing] = fieldsOf(operation.selectionSet, schema.getQueryType() ?? undefined);
  const below = thing?.node.selectionSet === undefined ? [] : fieldsOf(thing.node.selectionSet, schema.getType('Thing'));
  expect(below.map(({ node, type }) => `${node.name.value} of ${type?.name}`)).toEqual(expected);
});
