import { buildSchema, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { expect, test } from '@jest/globals';
import { readFieldsOf } from '../../server/http/fields-of.ts';
import { weighOperation } from '../../server/http/weigh-operation.ts';

const schema = buildSchema(`
  interface Thing { id: ID }
  type Cat implements Thing { id: ID friend: Thing }
  type Dog implements Thing { id: ID friend: Thing }
  type Cow implements Thing { id: ID }
  union Pet = Cat | Dog
  type Query { cat: Cat thing: Thing pet: Pet }
`);

test.each<[string, number]>([
  ['{ cat { id } }', 2],
  ['{ a: cat { id } b: cat { id id } }', 5],
  ['{ thing { id } }', 4],
  ['{ pet { __typename } }', 3],
  ['{ pet { ... on Cat { id } ... on Dog { id } } }', 3],
  ['{ ...F ...F } fragment F on Query { cat { id } }', 4],
  ['{ ... { cat { id } } }', 2],
  ['{ cat { friend { ... on Dog { friend { id } } } } }', 1 + 1 + 1 + 3],
  ['{ __schema { types { name } } }', 3],
])('%s weighs %d', (document, weight) => {
  const [operation, ...fragments] = parse(document).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  expect(weighOperation(schema, operation, readFieldsOf(schema, fragments))).toBe(weight);
});
