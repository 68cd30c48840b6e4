import { execute, parse, validate, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestContext } from '../../../server/graphql/context.ts';
import { createCatalogueSchema } from '../../../server/graphql/schema.ts';
import { planOperation } from '../../../server/http/plan/operation-plan.ts';
import { openContext } from '../../harness/open-api.ts';

let schema: GraphQLSchema;
let context: RequestContext;
beforeAll(async () => {
  schema = createCatalogueSchema();
  context = await openContext();
});

function planned(query: string, variables: Record<string, unknown>) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
  if (operation === undefined) throw new Error('no operation');
  const plan = planOperation(schema, document, operation);
  return { document, plan, data: plan?.run(variables, context as never) };
}

const ITEM = 'fragment Item on CatalogueEntity { id slug ... on EquipmentType { variants { slug } ports { parameters { name value } } } }';

describe('a plan gives what the general executor gives, letter for letter', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['plain fields', '{ dataset { version hash counts { collection count } } }', {}],
    ['aliases, and a field asked twice', '{ a: nation(by: { code: "NOR" }) { name } a: nation(by: { code: "NOR" }) { code name } }', {}],
    ['an alias of a strange name', '{ constructor: dataset { version } toString: dataset { hash } }', {}],
    ['interfaces and fragments', `{ nodes(ids: ["badger", "none", "dart", "NOR"]) { __typename ...Item } } ${ITEM}`, {}],
    ['a fragment spread twice', `{ one: node(id: "badger") { ...Item ...Item } } ${ITEM}`, {}],
    ['null where nothing is', '{ calibre(by: { id: "none" }) { name } node(id: "x") { id } }', {}],
    [
      'arguments that are missing, null or defaults',
      '{ a: equipmentTypes { totalCount } b: equipmentTypes(filter: null, after: null) { totalCount } c: equipmentTypes(first: 1) { nodes { slug } } }',
      {},
    ],
    ['variables', 'query($id: ID!, $n: Int = 2) { node(id: $id) { id } nations(first: $n) { nodes { code } } }', { id: 'dart', n: 2 }],
    ['a variable inside a value', 'query($c: ID) { equipmentTypes(filter: { category: $c }) { totalCount } }', { c: 'radio' }],
    ['a variable that is not sent', 'query($c: ID) { equipmentTypes(filter: { category: $c }) { totalCount } }', {}],
    [
      'enums and dates',
      '{ compatibility(a: "badger", b: "shell-plain", relation: ACCEPTS, asOf: "2024") { level relation asOf basis findings { level sentence evidence { grade source { title published } } } } }',
      {},
    ],
    ['lists in lists', '{ nations(first: 3) { nodes { holdings { edges { cursor node { item { slug } quantity { atLeast } } } } } } }', {}],
    ['an empty list', '{ equipmentType(by: { id: "bare" }) { ports { id } aliases } }', {}],
  ])('%s', (_, query, variables) => {
    const { document, data } = planned(query, variables);
    const general = execute({ schema, document, contextValue: context, variableValues: variables });
    expect(general).not.toHaveProperty('errors');
    expect(data).toBeDefined();
    expect(JSON.stringify({ data })).toBe(JSON.stringify(general));
  });
});

describe('what a plan does not cover is left to the general executor', () => {
  test.each<[string, string]>([
    ['a directive', '{ dataset { hash @skip(if: true) } }'],
    ['a directive in a fragment', '{ ...F } fragment F on Query { dataset { hash @include(if: true) } }'],
    ['an alias that a plain object cannot hold', '{ __proto__: dataset { hash } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['an error of the asker', '{ compatibility(a: "badgr", b: "dart") { level } }'],
    ['an error beside an answer', '{ dataset { hash } calibre(by: { id: "badger" }) { name } }'],
  ])('%s', (_, query) => {
    expect(planned(query, {}).data).toBeUndefined();
  });

  test('an error this time is no reason not to plan the next', () => {
    const query = 'query($id: ID!) { compatibility(a: $id, b: "dart") { b { slug } } }';
    const { plan, data } = planned(query, { id: 'badgr' });
    expect(data).toBeUndefined();
    expect(plan?.run({ id: 'badger' }, context as never)).toEqual({ compatibility: { b: { slug: 'dart' } } });
  });
});
