import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findCurrentKey, readCurrentRelease } from '../../server/storage/stored-releases.ts';
import { hashOf } from '../../server/seed/collect-records.ts';
import { startApi, type TestApi } from '../harness/start-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('reads the release that is served, whole, with one query a collection', async () => {
  const key = (await findCurrentKey(api.connection)) ?? '';
  api.queries();
  const { head, records } = await readCurrentRelease(api.connection, key);
  const asked = api.queries();
  expect(hashOf(records)).toBe(head.hash);
  expect(asked.filter((query) => query === 'equipment.find')).toHaveLength(1);
  expect(asked.every((query) => /\.find(One)?$/.test(query))).toBe(true);
});

test('a release that was replaced meanwhile is refused: the next poll reads the new one', async () => {
  await expect(readCurrentRelease(api.connection, 'an-older-one')).rejects.toThrow(
    'The release an-older-one was replaced while it was read.',
  );
});
