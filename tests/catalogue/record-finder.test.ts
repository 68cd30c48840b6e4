import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRecordFinder, type StoredRecordFinder } from '../../server/catalogue/record-finder.ts';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
let find: StoredRecordFinder;
beforeAll(async () => {
  api = await startApi();
  find = createRecordFinder(api.connection, api.release.key);
});
afterAll(() => api.stop());

test.each<[keyof StoredRecordFinder, string[], string, string[]]>([
  ['holdingsOfNations', ['nor', 'ukr', 'none'], 'holdings.find', ['nor', 'ukr']],
  ['holdingsOfItems', ['marten'], 'holdings.find', ['nor', 'ukr']],
  ['responsesOfNations', ['nor', 'ukr'], 'responses.find', ['nor']],
  ['responsesToStandards', ['std-50', 'std-cover'], 'responses.find', ['nor']],
  ['sources', ['gazette-2021', 'none'], 'sources.find', ['gazette-2021']],
])('%s of %s is one query', async (look, keys, query, ids) => {
  api.queries();
  const found: { id: string }[] = await find[look](keys);
  expect(found.map(({ id }) => id).sort()).toEqual(ids);
  expect(api.queries()).toEqual([query]);
});
