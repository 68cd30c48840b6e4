import { readdirSync, readFileSync } from 'node:fs';
import { isObjectType, type GraphQLObjectType } from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { createCatalogueSchema, readTypeDefinitions } from '../../server/graphql/schema.ts';
import { resolvers } from '../../server/graphql/resolver-map.ts';

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

describe('resolvers/ holds coordinates and nothing else', () => {
  const folder = new URL('../../server/graphql/resolvers/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));

  test.each(files)('%s', (path) => {
    const [, type = '', field = ''] = /^(?:(\w+)[/\\])?(\w+)\.ts$/.exec(path) ?? [];
    const coordinate = type === '' ? schema.getType(field) : (schema.getType(type) as GraphQLObjectType).getFields()[field];
    expect(coordinate).toBeDefined();
    const text = readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8');
    expect(text.match(/^export .*/gm)).toEqual([expect.stringMatching(`^export const ${field}: `)]);
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(40);
  });
});

test.each(types.map((type) => [type.name, type] as const))('%s and its fields are documented, and no list may be null', (_, type) => {
  expect(type.description).toBeTruthy();
  for (const field of Object.values(type.getFields())) {
    expect(`${field.name}: ${field.description ?? ''}`).not.toMatch(/: $/);
    expect(`${field.name}: ${String(field.type)}`).not.toMatch(/\]$/);
  }
});
