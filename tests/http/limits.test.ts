import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkShape, checkVariables, LIMITS } from '../../server/http/limits.ts';
import { post } from '../harness/ask-api.ts';
import { cpuMs } from '../harness/cpu-ms.ts';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.stop());

const times = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });
const deepList = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const chain = (depth: number): string => (depth === 0 ? 'slug' : `variants { ${chain(depth - 1)} }`);
const ITEM = (inner: string) => `{ equipmentType(by: { id: "otter" }) { ${inner} } }`;
/** Fragments of which each spreads the next one twice: 2^count fields from a short document. */
const doubling = (count: number) =>
  `{ ...F0 } ${times(count, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F${count} on Query { __typename }`;

/** Fragments of which none has a field, each spreading all the others: as many ways through them as there are orders of them. */
const crossing = (count: number) => {
  const spreads = (own: number) => times(count, (at) => (at === own ? '' : `...F${at}`));
  return `{ ...F0 } ${times(count, (at) => `fragment F${at} on Query { ${spreads(at)} }`)}`;
};

const ATTACKS: [string, string, unknown, number][] = [
  ['a document that is too long', 'QUERY_TOO_LARGE', { query: `# ${'x'.repeat(LIMITS.documentCharacters)}\n{ __typename }` }, 400],
  ['a document of a megabyte', 'REQUEST_ENTITY_TOO_LARGE', { query: `# ${'x'.repeat(1_000_000)}\n{ __typename }` }, 413],
  ['variables of a megabyte', 'REQUEST_ENTITY_TOO_LARGE', { query: '{ __typename }', variables: { a: 'x'.repeat(1_000_000) } }, 413],
  ['too many tokens', 'GRAPHQL_PARSE_FAILED', { query: `{ ${times(LIMITS.tokens, () => 'a')} }` }, 400],
  ['too many fields', 'QUERY_TOO_COMPLEX', { query: `{ ${times(LIMITS.fields + 1, () => '__typename')} }` }, 400],
  ['too many aliases', 'QUERY_TOO_COMPLEX', { query: `{ ${times(LIMITS.aliases + 1, (at) => `a${at}: __typename`)} }` }, 400],
  ['too deep a selection', 'QUERY_TOO_COMPLEX', { query: ITEM(chain(LIMITS.depth)) }, 400],
  ['fragments that double', 'QUERY_TOO_COMPLEX', { query: doubling(30) }, 400],
  // Few enough that a walk without the limit comes to an end, and is told something else.
  ['fragments that all spread all the others', 'QUERY_TOO_COMPLEX', { query: crossing(8) }, 400],
  [
    'fragments that spread one another',
    'GRAPHQL_VALIDATION_FAILED',
    { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
    400,
  ],
  ['brackets without end', 'GRAPHQL_PARSE_FAILED', { query: '{'.repeat(5_000) }, 400],
  ['lists without end', 'GRAPHQL_PARSE_FAILED', { query: `{ nodes(ids: ${deepList(2_000)}) { id } }` }, 400],
  ['deep variables', 'QUERY_TOO_LARGE', { query: '{ __typename }', variables: nested(LIMITS.variableDepth + 2) }, 400],
  [
    'wide variables',
    'QUERY_TOO_LARGE',
    { query: '{ __typename }', variables: { a: Array.from({ length: LIMITS.variableKeys }, (_, at) => at) } },
    400,
  ],
  ['a long string', 'QUERY_TOO_LARGE', { query: '{ __typename }', variables: { a: 'x'.repeat(LIMITS.stringCharacters + 1) } }, 400],
];

describe.each([
  ['application/json', 'application/json'],
  ['the GraphQL media type', 'application/graphql-response+json'],
])('asked for %s', (_, accept) => {
  test.each(ATTACKS)('%s is refused with %s', async (__, code, body, status) => {
    const begun = cpuMs();
    const response = await post((url, init) => fetch(url, init), body, { accept }, `${api.base}/graphql`);
    const answer = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
    expect(answer.errors[0]?.extensions.code).toBe(code);
    expect(answer.data ?? null).toBeNull();
    if (accept !== 'application/json') expect(response.status).toBe(status);
    expect(cpuMs() - begun).toBeLessThan(1_000);
  });

  test('variables as deep as a body allows do not exhaust the stack', async () => {
    const text = `{"query":"{ __typename }","variables":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`;
    const response = await post((url, init) => fetch(url, init), text, { accept }, `${api.base}/graphql`);
    expect((await response.json()) as unknown).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_LARGE' } }] });
  });
});

test('what is just within the limits is answered', async () => {
  for (const query of [
    `{ ${times(LIMITS.aliases, (at) => `a${at}: __typename`)} }`,
    `{ ${times(LIMITS.fields, () => '__typename')} }`,
    ITEM(chain(LIMITS.depth - 2)),
    `# ${'x'.repeat(LIMITS.documentCharacters - 18)}\n{ __typename }`,
  ]) {
    const response = await post((url, init) => fetch(url, init), { query }, {}, `${api.base}/graphql`);
    expect((await response.json()) as { errors?: unknown }).not.toHaveProperty('errors');
  }
});

test('nothing of all this is logged as a fault of ours, and the service is well', async () => {
  expect(api.logged).toEqual([]);
  expect((await fetch(`${api.base}/health`)).status).toBe(200);
});

test('fragments without a field are counted by their spreads, and not walked to the end', () => {
  // Eight have 13,700 ways through them: enough to pass the limit, few enough to be walked where it is not held.
  expect(() => checkShape(parse(crossing(8)))).toThrow(/at most 400 fields/);
  const begun = performance.now();
  expect(() => checkShape(parse(crossing(18)))).toThrow(/at most 400 fields/);
  expect(performance.now() - begun).toBeLessThan(200);
});

test.each([
  ['{ a }', undefined],
  [
    getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
      schemaDescription: true,
    }),
    undefined,
  ],
  ['query { a { b { c } } }', undefined],
  [
    `{ a ${'{ a '.repeat(LIMITS.depth)}${'}'.repeat(LIMITS.depth)} }`,
    /at most 12 levels of fields in one operation, but got more: first too many is "a"/,
  ],
  [`{ ...A } fragment A on Query { b ...A }`, undefined],
  [`{ __schema { ${'a: types { '.repeat(20)}name${' }'.repeat(20)} } }`, undefined],
  [`{ __schema { ${times(LIMITS.aliases + 1, (at) => `a${at}: types { name }`)} } }`, /aliases/],
])('the shape %#', (document, message) => {
  const check = () => checkShape(parse(document));
  if (message === undefined) expect(check).not.toThrow();
  else expect(check).toThrow(message);
});

test.each([[undefined], [null], [{}], [{ a: [1, 'x', null, { b: true }] }], [{ a: 'x'.repeat(LIMITS.stringCharacters) }]])(
  'variables within the limits %#',
  (variables) => {
    expect(() => checkVariables(variables)).not.toThrow();
  },
);
