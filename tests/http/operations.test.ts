import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { Operations } from '../../server/http/operations.ts';
import { openContext } from '../harness/open-api.ts';

let schema: GraphQLSchema;
let context: RequestContext;
beforeAll(async () => {
  schema = createCatalogueSchema();
  context = await openContext();
});

const PAGE = 'query Page($n: Int! = 2) { equipmentTypes(first: $n) { nodes { slug } } }';
const DEEP =
  'query($n: Int! = 100) { equipmentTypes(first: $n) { nodes { holdings(first: $n) { nodes { nation { holdings(first: $n) { totalCount } } } } } } }';

test('it runs with defaults where nothing is sent', async () => {
  const page = new Operations(schema).find(PAGE, 'Page');
  expect(page.type).toBe('query');
  expect(page.admit({})).toEqual({ n: 2 });
  expect(await page.run({ n: 2 }, context)).toMatchObject({ data: { equipmentTypes: { nodes: [{}, {}] } } });
});

test('values that do not fit are refused, all of them at once', () => {
  const two = new Operations(schema).find(
    'query($n: Int!, $m: Int!) { nations(first: $n) { totalCount } node(id: $m) { id } }'
      .replace('node(id: $m)', 'supplyTypes(first: $m)')
      .replace('{ id }', '{ totalCount }'),
    undefined,
  );
  expect(() => two.admit({ n: 'x' })).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', errors: [expect.anything(), expect.anything()] }),
  );
});

test('what it costs is checked with the values that it would run with', () => {
  const deep = new Operations(schema).find(DEEP, undefined);
  expect(() => deep.admit({})).toThrow(/Expected at most/);
  expect(deep.admit({ n: 3 })).toEqual({ n: 3 });
});

test.each<[string, string, string | undefined, object]>([
  ['no GraphQL', '{', undefined, { code: 'GRAPHQL_PARSE_FAILED' }],
  ['too many tokens', `{ ${'a '.repeat(1_001)} }`, undefined, { code: 'GRAPHQL_PARSE_FAILED' }],
  ['an unknown field', '{ unheardOf }', undefined, { code: 'GRAPHQL_VALIDATION_FAILED' }],
  ['too many fields', `{ ${'__typename '.repeat(401)} }`, undefined, { extensions: { code: 'QUERY_TOO_COMPLEX' } }],
  [
    'a name that there is not',
    PAGE,
    'Other',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' }, message: expect.stringContaining('"Other"') },
  ],
  ['an empty name', PAGE, '', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' }, message: expect.stringContaining('""') }],
  [
    'two operations and no name',
    'query A { __typename } query B { __typename }',
    undefined,
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  ],
])('%s is refused, the same way each time', (_, query, name, like) => {
  const operations = new Operations(schema);
  const told: unknown[] = [];
  for (let time = 0; time < 3; time += 1) {
    try {
      operations.find(query, name);
    } catch (fault) {
      told.push(fault);
    }
  }
  expect(told[0]).toMatchObject(like);
  expect(told).toEqual([told[0], told[0], told[0]]);
});

test.each(['mutation', 'subscription'])('a %s is known for what it is, and not admitted', (type) => {
  const operation = new Operations(schema).find(`${type} { x }`, undefined);
  expect(operation.type).toBe(type);
  expect(() => operation.admit({})).toThrow(expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' }));
});

test('an operation is prepared once, by its text and name', () => {
  const operations = new Operations(schema);
  const page = operations.find(PAGE, 'Page');
  expect(operations.find(PAGE, 'Page')).toBe(page);
  expect(operations.find(PAGE, undefined)).not.toBe(page);
  expect(operations.find(`${PAGE} `, 'Page')).not.toBe(page);
  expect(() => operations.find(`{a}\n${PAGE}`, 'x')).toThrow();
  expect(() => operations.find(PAGE, 'x\n{a}')).toThrow(/name an operation/);
});

describe('the two executors', () => {
  const DOCUMENTS: [string, string, Record<string, unknown>?][] = [
    [
      'a verdict',
      '{ compatibility(a: "badger", b: "shell-plain") { level conditions findings { sentence evidence { grade source { title } } } } }',
    ],
    [
      'a page',
      '{ equipmentTypes(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { slug ports { id } } } } }',
    ],
    [
      'fields of an interface',
      '{ nodes(ids: ["badger", "none", "NOR", "std-50"]) { __typename id ... on CatalogueEntity { slug name } ... on EquipmentType { ports { id } } } }',
    ],
    [
      'fragments and directives',
      'query($s: Boolean!) { ...F __typename @skip(if: $s) } fragment F on Query { dataset { hash @include(if: $s) version } }',
      { s: true },
    ],
    ['aliases in an order of their own', '{ b: dataset { version } a: dataset { hash version hash } b: dataset { asOf } }'],
    ['what has to be waited for', '{ equipmentTypes(first: 3) { nodes { slug sinceLastRelease } } }'],
    [
      'introspection',
      '{ __schema { description queryType { name fields { name } } } __type(name: "Verdict") { fields { name type { kind } } } }',
    ],
    ['an error beside data', '{ ok: __typename calibre(by: { id: "badger" }) { name } }'],
    ['an error that takes all', '{ compatibility(a: "badgr", b: "dart") { level } }'],
    ['an argument that may not be null', 'query($i: ID = "badger") { node(id: $i) { id } }', { i: null }],
    ['a name of every object', '{ constructor: __typename toString: dataset { version } then: __typename }'],
    ['a name that a plain object has not', '{ __proto__: __typename a: dataset { __proto__: version } }'],
  ];

  test.each(DOCUMENTS)('%s is told alike', async (_, query, variables = {}) => {
    const told = async (compiledUpTo: number) => {
      const operation = new Operations(schema, compiledUpTo).find(query, undefined);
      const { data, errors } = await operation.run(operation.admit(variables), context);
      return JSON.stringify({ data, errors });
    };
    const plain = (await execute({ schema, document: parse(query), variableValues: variables, contextValue: context })) as ExecutionResult;
    expect(await told(0)).toBe(JSON.stringify({ data: plain.data, errors: plain.errors }));
    expect(await told(Infinity)).toBe(await told(0));
  });

  test('which of them runs an operation does not depend on how often it was asked', async () => {
    // The general executor stops at the first sibling that takes its parent with it; the compiled one names each.
    const strict = buildSchema('type Query { inner: Inner } type Inner { a: Int! b: Int! }');
    const fail = () => {
      throw new Error('no');
    };
    Object.values((strict.getType('Inner') as unknown as { getFields(): Record<string, { resolve: unknown }> }).getFields()).forEach(
      (field) => (field.resolve = fail),
    );
    Object.assign(strict.getQueryType()?.getFields()['inner'] ?? {}, { resolve: () => ({}) });
    const counts = (compiledUpTo: number) => {
      const operations = new Operations(strict, compiledUpTo);
      return [1, 2, 3, 4, 5].map(() => (operations.find('{ inner { a b } }', undefined).run({}, {}) as ExecutionResult).errors?.length);
    };
    expect(counts(0)).toEqual([1, 1, 1, 1, 1]);
    expect(counts(60)).toEqual([2, 2, 2, 2, 2]);
  });
});

describe('what is kept', () => {
  const BOUND = 48 * 1024 * 1024;

  test.each<[string, (at: number) => string]>([
    [
      'large documents',
      (at) =>
        `query Q${at} { ${Array.from({ length: 45 }, (_, one) => `a${one}: node(id: "x") { id }`).join(' ')} } # ${'x'.repeat(6_000)}`,
    ],
    ['compiled ones', (at) => `query Q${at} { node(id: "x") { ${'id '.repeat(40)} } }`],
    ['refusals with many errors', (at) => `query Q${at} { ${Array.from({ length: 90 }, (_, one) => `nothing${one}`).join(' ')} }`],
  ])('%s are bounded in bytes, however many come', (_, documentOf) => {
    const operations = new Operations(schema);
    const ask = (at: number) => {
      try {
        operations.find(documentOf(at), undefined);
      } catch {
        return;
      }
    };
    for (let at = 0; at < 300; at += 1) ask(at);
    expect(operations.bytes).toBeGreaterThan(1_000_000);
    expect(operations.bytes).toBeLessThanOrEqual(BOUND);
  });

  test('a compiled operation is reckoned by its fields besides its text', () => {
    const [one, other] = [new Operations(schema, 60), new Operations(schema, 0)];
    const document = '{ dataset { version hash } }';
    one.find(document, undefined);
    other.find(document, undefined);
    expect(one.bytes - other.bytes).toBe(3 * 4_000);
  });
});
