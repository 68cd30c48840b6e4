import { isObjectType, type GraphQLObjectType } from 'graphql';
import { expect, test } from '@jest/globals';
import { createCatalogueSchema, readTypeDefinitions } from '../../server/graphql/schema.ts';
import { resolvers } from '../../server/graphql/resolvers/index.ts';

const schema = createCatalogueSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);

test('the contract is every file of schema/', () => {
  expect(readTypeDefinitions()).toMatch(/type Query[^]*extend type Query/);
});

test('asks and nothing else: there is no mutation and no subscription', () => {
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
});

test('every field of Query has a resolver', () => {
  expect(Object.keys(resolvers.Query).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});

test.each(types.map((type) => [type.name, type] as const))('%s and its fields are documented, and no list may be null', (_, type) => {
  expect(type.description).toBeTruthy();
  for (const field of Object.values(type.getFields())) {
    expect(`${field.name}: ${field.description ?? ''}`).not.toMatch(/: $/);
    expect(`${field.name}: ${String(field.type)}`).not.toMatch(/\]$/);
  }
});
