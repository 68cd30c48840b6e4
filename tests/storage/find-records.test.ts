import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findRecordsByIds } from '../../server/storage/find-records.ts';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const idsOf = (found: { id: string }[]) => found.map(({ id }) => id).sort();

test('records by their identifiers, as they were written, in one query', async () => {
  api.queries();
  const found = await findRecordsByIds<{ id: string }>(api.connection, 'equipment', api.release.key, ['marten', 'none', 'badger']);
  expect(api.queries()).toEqual(['equipment.find']);
  expect(idsOf(found)).toEqual(['badger', 'marten']);
  expect(found.find(({ id }) => id === 'badger')).toEqual(api.release.catalogue.equipment.get('badger'));
});

test.each(['other', '', '$ne'])('of another release there is nothing: %j', async (release) => {
  expect(await findRecordsByIds(api.connection, 'equipment', release, ['badger'])).toEqual([]);
});
