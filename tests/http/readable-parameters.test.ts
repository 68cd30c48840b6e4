import { beforeAll, expect, test } from '@jest/globals';
import { openApi, type OpenApi } from '../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});

test.each<[string, string, RequestInit]>([
  ['variables in an address', '?query={__typename}&variables={', {}],
  ['extensions in an address', '?query={__typename}&extensions=[', {}],
  [
    'variables in a form',
    '',
    { method: 'POST', body: 'query={__typename}&variables={', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
])('%s that are no JSON are the asker’s mistake', async (_, query, init) => {
  const headers = { accept: 'application/graphql-response+json', ...(init.headers as Record<string, string>) };
  const response = await api.fetch(`http://test/graphql${query}`, { ...init, headers });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: 'Expected variables and extensions to be JSON.', extensions: { code: 'BAD_REQUEST' } }],
  });
  expect(api.logged).toEqual([]);
});

test('variables that are JSON are read', async () => {
  const query = encodeURIComponent('query($id: ID!) { node(id: $id) { __typename } }');
  const response = await api.fetch(`http://test/graphql?query=${query}&variables=${encodeURIComponent('{"id":"badger"}')}`);
  expect(await response.json()).toEqual({ data: { node: { __typename: 'EquipmentType' } } });
});
