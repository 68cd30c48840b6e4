import { buildSchema, execute, parse, type GraphQLObjectType } from 'graphql';
import { expect, test } from '@jest/globals';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { isMetered, meterFields } from '../../server/graphql/meter-fields.ts';
import { PRICES } from '../../server/graphql/prices.ts';
import { Work } from '../../server/graphql/work.ts';

const made = () => {
  const schema = buildSchema('type Query { many: [One!]! names: [String!]! one: One } type One { name: String one: One }');
  const query = schema.getQueryType()?.getFields() ?? {};
  if (query['one']) query['one'].resolve = () => ({ name: 'x' });
  meterFields(schema);
  return schema;
};
const rootValue = { many: Array.from({ length: 50 }, (_, at) => ({ name: `${at}` })), names: ['a', 'b'] };
const run = (document: string, work: Work) => execute({ schema: made(), document: parse(document), rootValue, contextValue: { work } });

test.each([
  ['each entry of a list, with its values', '{ many { name } }', { 'Query.many': 2 }, 101, 100],
  ['each entry of a list of texts', '{ names }', {}, 3, 2],
  ['a thing that is looked up', '{ one { name } }', { 'Query.one': 2 }, 3, 2],
  ['nothing more for what is only read', '{ one { one { name } } }', { 'Query.one': 3 }, 4, 3],
])('%s is counted', async (_, document, values, spent, counted) => {
  const work = new Work();
  work.valuesOf = new Map(Object.entries(values));
  expect((await run(document, work)).errors).toBeUndefined();
  expect([work.spent, work.values]).toEqual([spent, counted]);
});

test('a list beyond the budget ends the work, and is never answered', async () => {
  const work = new Work({ pointsAtMost: 20 });
  const answer = run('{ many { name } }', work);
  expect(work.fault?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', field: 'Query.many', spent: 51 });
  await expect(work.until(answer as Promise<unknown>)).rejects.toBe(work.fault);
});

test('a list of many values is written turn by turn, with the same entries', async () => {
  const work = new Work();
  work.valuesOf = new Map([['Query.many', 1_000]]);
  const answer = run('{ many { name } }', work);
  expect(answer).toBeInstanceOf(Promise);
  expect((await answer).data?.['many']).toEqual(rootValue.many);
});

test('what is counted apart: lists, things that are looked up, verdicts', () => {
  const type = createCatalogueSchema().getType('CompatibleItemEdge') as GraphQLObjectType;
  const { verdict, cursor } = type.getFields();
  expect([verdict, cursor].map((field) => field && isMetered(field))).toEqual([true, false]);
});

test.each([...PRICES.keys()])('%s, which has a price, is a field that is metered', (coordinate) => {
  const [type = '', name = ''] = coordinate.split('.');
  const field = (createCatalogueSchema().getType(type) as GraphQLObjectType | undefined)?.getFields()[name];
  expect(field && isMetered(field)).toBe(true);
});
