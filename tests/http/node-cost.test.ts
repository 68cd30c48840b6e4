import { parse, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { readFieldsOf } from '../../server/http/fields-of.ts';
import { compileCost } from '../../server/http/node-cost.ts';
import { openApi, type OpenApi } from '../harness/open-api.ts';

let schema: GraphQLSchema;
let api: OpenApi;
beforeAll(async () => {
  schema = createCatalogueSchema();
  api = await openApi();
});

/** nations > holdings > nation > holdings: three pages inside one another. */
const PAGES = (first: string) =>
  `nations(first: ${first}) { nodes { holdings(first: ${first}) { nodes { nation { holdings(first: ${first}) { nodes { id } } } } } } }`;
const judging = (count: number) =>
  Array.from({ length: count }, (_, at) => `a${at}: compatibleStock(forItem: "badger") { totalCount }`).join(' ');

describe('by the numbers', () => {
  test.each<[string, string, Record<string, unknown>, boolean]>([
    ['one page', '{ nations(first: 100) { nodes { id } } }', {}, true],
    ['small pages inside one another', `{ ${PAGES('20')} }`, {}, true],
    ['large pages inside one another', `{ ${PAGES('100')} }`, {}, false],
    ['the number sent', `query($n: Int!) { ${PAGES('$n')} }`, { n: 100 }, false],
    ['a small number sent', `query($n: Int!) { ${PAGES('$n')} }`, { n: 5 }, true],
    ['in a fragment', `{ ...F } fragment F on Query { ${PAGES('100')} }`, {}, false],
    ['in a fragment with a condition', `{ ... on Query { ${PAGES('100')} } }`, {}, false],
    ['in many fragments', `{ ...F ...F } fragment F on Query { ${PAGES('26')} }`, {}, false],
    ['a negative number, which buys nothing', `{ ${PAGES('-100')} }`, {}, true],
    ['a number that no page takes: its own field refuses it', '{ nations(first: 2000000000) { nodes { id } } }', {}, true],
    ['ten searches', `{ ${judging(10)} }`, {}, true],
    ['eleven searches', `{ ${judging(11)} }`, {}, false],
    ['a search for each of a page', '{ equipmentTypes(first: 100) { nodes { compatibleWith { totalCount } } } }', {}, false],
    [
      'lists without a page size inside one another',
      '{ calibres(first: 20) { nodes { definedBy { conformingItems { item { ... on EquipmentType { ports { interface { definedBy { conformingItems { item { id } } } } } } } } } } } }',
      {},
      false,
    ],
    [
      'searches for what the ports of the rows of a matrix take',
      '{ compatibilityMatrix(rows: { filter: { category: "x" } }, columns: { ids: ["a"] }) { rows { ... on EquipmentType { ports { interface { compatibleWith { totalCount } } } } } } }',
      {},
      false,
    ],
    [
      'a search of each row on several days',
      '{ compatibilityMatrix(rows: { filter: { category: "x" } }, columns: { ids: ["a"] }) { rows { ... on EquipmentType { a: compatibleWith(asOf: "2013") { totalCount } b: compatibleWith(asOf: "2014") { totalCount } } } } }',
      {},
      false,
    ],
    [
      'items with their ports, standards and evidence',
      '{ equipmentTypes(first: 100) { nodes { ports { interface { definedBy { id } } } evidence { says } } } }',
      {},
      true,
    ],
    ['a search behind an interface', '{ nodes(ids: ["a","b"]) { ... on EquipmentType { compatibleWith { totalCount } } } }', {}, true],
    [
      'searches behind a list of ids',
      `query($i: [ID!]!) { nodes(ids: $i) { ... on SupplyType { compatibleWith { totalCount } } } }`,
      { i: Array.from({ length: 11 }, () => 'a') },
      false,
    ],
  ])('%s', (_, document, variables, passes) => {
    const { definitions } = parse(document);
    const [operation, ...fragments] = definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
    const check = () => compileCost(schema, operation, readFieldsOf(schema, fragments))(variables);
    if (passes) expect(check).not.toThrow();
    else
      expect(check).toThrow(
        /Expected at most 20000 entries and 10 searches for compatible items in one operation, but got \d+ and \d+ or more/,
      );
  });
});

describe('through the API', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['a number in the document', `{ ${PAGES('100')} }`, {}],
    ['a number in the variables', `query($n: Int!) { ${PAGES('$n')} }`, { n: 100 }],
    ['a number in the head of the operation', `query($n: Int! = 100) { ${PAGES('$n')} }`, {}],
    ['an operation that is the second', `query A { __typename } query B { ${PAGES('100')} }`, { operationName: 'B' }],
    ['eleven searches', `{ ${judging(11)} }`, {}],
  ])('%s', async (_, query, { operationName, ...variables }) => {
    const response = await api.fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: unknown }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
    expect(data ?? null).toBeNull();
  });

  test('the same document with a small number is answered after it was refused with a large one, and the other way round', async () => {
    const query = `query($n: Int!) { ${PAGES('$n')} }`;
    const codes: unknown[] = [];
    for (const n of [100, 3, 100, 3]) codes.push((await api.ask(query, { n })).errors?.[0]?.extensions['code']);
    expect(codes).toEqual(['QUERY_TOO_COMPLEX', undefined, 'QUERY_TOO_COMPLEX', undefined]);
  });

  test.each([
    ['a text where a number is due', { n: '100' }],
    ['nothing where a number is due', {}],
  ])('%s is refused by name', async (_, variables) => {
    const { errors } = await api.ask('query($n: Int!) { nations(first: $n) { totalCount } }', variables);
    expect(errors?.[0]?.message).toMatch(/\$n/);
  });
});
