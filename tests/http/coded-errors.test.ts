import { beforeAll, expect, test } from '@jest/globals';
import { openApi, type OpenApi } from '../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});

test.each<[string, string, Record<string, unknown>, string]>([
  ['a variable that is missing', 'query($n: Int!) { nations(first: $n) { totalCount } }', {}, 'BAD_USER_INPUT'],
  ['a variable that does not fit', 'query($n: Int!) { nations(first: $n) { totalCount } }', { n: 'x' }, 'BAD_USER_INPUT'],
  ['a key that names nothing', 'query($by: NationKey!) { nation(by: $by) { code } }', { by: {} }, 'BAD_USER_INPUT'],
  ['a kind of operation that there is not', 'mutation { x }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['an error of a resolver', '{ compatibility(a: "x", b: "y") { level } }', {}, 'NOT_FOUND'],
])('%s has a code, and keeps its place', async (_, query, variables, code) => {
  const { errors } = await api.ask(query, variables);
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  expect(errors?.[0]).toHaveProperty('locations');
});

test('what is right is left alone', async () => {
  expect(await api.ask('query($n: Int!) { nations(first: $n) { totalCount } }', { n: 1 })).toEqual({
    data: { nations: { totalCount: 3 } },
  });
});
