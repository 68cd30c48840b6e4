import { parse, type GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from '@jest/globals';
import type { RequestContext } from '../../server/graphql/context.ts';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { PreparedOperations, prepareOperation } from '../../server/http/prepared-operations.ts';
import { openContext } from '../harness/open-api.ts';

let schema: GraphQLSchema;
let context: RequestContext;
beforeAll(async () => {
  schema = createCatalogueSchema();
  context = await openContext();
});

const PAGE = 'query Page($n: Int! = 2) { equipmentTypes(first: $n) { nodes { slug } } }';

test('it runs with defaults where nothing is sent, and refuses values that do not fit', () => {
  const page = prepareOperation(schema, parse(PAGE), 'Page');
  expect(page?.admit({})).toEqual({ n: 2 });
  expect(page?.admit({ n: 'two' })).toBeUndefined();
  // The first two times are left to the general executor: a document that comes once is not worth compiling.
  expect([page?.run({ n: 2 }, context), page?.run({ n: 2 }, context)]).toEqual([undefined, undefined]);
  expect(page?.run({ n: 2 }, context)).toMatchObject({ equipmentTypes: { nodes: [{}, {}] } });
});

test('what it costs is checked with the values that it would run with', () => {
  const deep = prepareOperation(
    schema,
    parse(
      'query($n: Int! = 100) { equipmentTypes(first: $n) { nodes { holdings(first: $n) { nodes { nation { holdings(first: $n) { totalCount } } } } } } }',
    ),
    null,
  );
  expect(() => deep?.admit({})).toThrow(/Expected at most/);
  expect(deep?.admit({ n: 3 })).toEqual({ n: 3 });
});

test('there is none where the document has no such operation', () => {
  expect(prepareOperation(schema, parse(PAGE), 'Other')).toBeUndefined();
});

test('operations are found by their text and name', () => {
  const known = new PreparedOperations();
  const page = prepareOperation(schema, parse(PAGE), 'Page');
  if (page !== undefined) known.add(PAGE, 'Page', page);
  expect(known.get(PAGE, 'Page')).toBe(page);
  expect(known.get(PAGE)).toBeUndefined();
  expect(known.get(`${PAGE} `, 'Page')).toBeUndefined();
});
