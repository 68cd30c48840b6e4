import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test.each([
  [
    'holdings of every nation',
    '{ nations(first: 100) { nodes { holdings(first: 20) { nodes { item { slug } evidence { source { title } } } } } } }',
  ],
  [
    'holdings of every item',
    '{ equipmentTypes(first: 100) { nodes { holdings(first: 20) { nodes { nation { code } counterpart { code } } } } } }',
  ],
  ['answers of every nation', '{ nations(first: 100) { nodes { responses { standard { slug } evidence { source { title } } } } } }'],
  [
    'answers to every standard',
    '{ standards(first: 100) { nodes { responses { nation { code } } editions { responses { nation { code } } } } } }',
  ],
  [
    'ports, families and standards',
    '{ equipmentTypes(first: 100) { nodes { variantOf { slug } variants { slug } ports { interface { definedBy { slug } distinctFrom { interface { slug } } } } } } }',
  ],
  ['stock', '{ compatibleStock(forItem: "round-50", first: 100) { nodes { holding { nation { code } evidence { source { title } } } } } }'],
  ['a verdict with its sources', '{ compatibility(a: "stoat", b: "round-50") { findings { evidence { source { title url } } } } }'],
])('%s: read from the release in memory, with no query to MongoDB', async (_, query) => {
  api.queries();
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).length).toBeGreaterThan(60);
  expect(api.queries()).toEqual([]);
});

test('the count would see a query', async () => {
  api.queries();
  await api.connection.model('sources').find({ release: api.release.key }).lean();
  expect(api.queries()).toEqual(['sources.find']);
});
