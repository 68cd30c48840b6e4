import { readdirSync, readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, test } from '@jest/globals';
import { createCatalogueSchema, readTypeDefinitions } from '../../server/graphql/schema.ts';
import { openApi } from '../harness/open-api.ts';
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
    expect(text.match(/^export .*/gm)).toEqual([expect.stringMatching(`^export (const ${field}: |\\{ \\w+ as ${field} \\};)`)]);
  });
});

/** Takes something that may be wrong: anything but a value of an enum. An entry of `matchItems` is read where its candidates are. */
function mayFail({ name, args }: GraphQLField<unknown, unknown>): boolean {
  return name === 'candidates' || args.some(({ type }) => !isEnumType(getNamedType(type)));
}

test.each(types.map((type) => [type.name, type] as const))('%s and its fields are documented, and no list may be null', (_, type) => {
  expect(type.description).toBeTruthy();
  for (const field of Object.values(type.getFields())) {
    expect(`${field.name}: ${field.description ?? ''}`).not.toMatch(/: $/);
    // What may fail is null then; no list is null otherwise.
    if (!mayFail(field) && type !== schema.getQueryType()) expect(`${field.name}: ${String(field.type)}`).not.toMatch(/\]$/);
  }
});

test.each(types.map((type) => [type.name, type] as const))(
  '%s: a field that may be asked wrongly is nullable, and nothing above it falls',
  (_, type) => {
    const fields = Object.values(type.getFields()).filter(mayFail);
    expect(fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name)).toEqual([]);
  },
);

test('a field of Query that may fail is nullable: one that fails leaves the others standing', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual(['dataset']);
});

test.each([
  ['Organisation', 'nation', 'properties.memberships.items.properties.organisation'],
  ['ArmedService', 'nation', 'properties.services.items'],
  ['Implementation', 'responses', 'properties.responses.items.properties.implemented'],
  ['Nature', 'supply', 'properties.nature'],
  ['ProductionStatus', 'production', 'properties.status'],
  ['CapacityPeriod', 'production', 'properties.capacity.items.properties.per'],
  ['FrameworkKind', 'framework', 'properties.kind'],
])('%s has the values that a %s may have', (name, kind, path) => {
  const written = JSON.parse(readFileSync(new URL(`../../schema/seed/${kind}.schema.json`, import.meta.url), 'utf8')) as unknown;
  const at = path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)[key], written) as { enum: string[] };
  expect((schema.getType(name) as GraphQLEnumType).getValues().map(({ name: value }) => value)).toEqual(at.enum);
});

test('the contract says of itself what it is', async () => {
  const { ask } = await openApi();
  const { data } = await ask('{ __schema { description } }');
  expect(data.__schema.description).toBe(createCatalogueSchema().description);
  expect(data.__schema.description).toMatch(/^\p{Lu}[^]{40,}\.$/u);
});
