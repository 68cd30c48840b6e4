import { parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from '@jest/globals';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { readFieldsOf } from '../../server/http/fields-of.ts';
import { valuesOf } from '../../server/http/values-of.ts';

const schema = createCatalogueSchema();

test.each([
  ['{ nations(first: 5) { totalCount pageInfo { endCursor } nodes { code name } } }', { 'Query.nations': 5, 'NationConnection.nodes': 3 }],
  ['{ equipmentType(by: { id: "x" }) { slug ports { id role } } }', { 'Query.equipmentType': 3, 'EquipmentType.ports': 3 }],
  ['{ nations { ...F } } fragment F on NationConnection { a: nodes { code } b: nodes { code name } }', { 'NationConnection.nodes': 3 }],
  ['{ nodes(ids: ["a"]) { id ... on EquipmentType { slug variants { slug } } } }', { 'Query.nodes': 4, 'EquipmentType.variants': 2 }],
  ['{ search(query: "x") { nodes { slug } } }', { 'SearchConnection.nodes': 2 }],
  ['{ __schema { types { name fields { name } } } }', { '__Schema.types': 3, '__Type.fields': 2 }],
])('%s', (document, expected) => {
  const [operation, ...fragments] = parse(document).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  expect(Object.fromEntries(valuesOf(schema, operation, readFieldsOf(schema, fragments)))).toMatchObject(expected);
});
