import type { Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadRelease } from '../../server/storage/load-release.ts';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { findCurrentKey } from '../../server/storage/releases.ts';
import { useRelease } from '../../server/storage/use-release.ts';
import { equipment, tinyRecords } from '../harness/tiny-catalogue.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
let keys: string[];
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
});
afterAll(() => stop());
beforeEach(async () => {
  await connection.dropDatabase();
  keys = [];
  for (const id of ['old-gun', 'new-gun']) {
    const records = { ...tinyRecords({ equipment: [equipment(id)] }), dataset: { asOf: '2026-11-24' } };
    await loadRelease(connection, { records, version: '1.0.0', source: id });
    keys.push((await findCurrentKey(connection)) ?? '');
  }
});

const states = async () =>
  Object.fromEntries((await catalogueModels(connection).releases.find().lean()).map(({ _id, state }) => [_id, state]));

test('goes back to the release before, and forward again', async () => {
  const [old = '', latest = ''] = keys;
  await useRelease(connection, old);
  expect([await findCurrentKey(connection), await states()]).toEqual([old, { [old]: 'COMPLETE', [latest]: 'REPLACED' }]);
  await useRelease(connection, latest);
  expect([await findCurrentKey(connection), await states()]).toEqual([latest, { [old]: 'REPLACED', [latest]: 'COMPLETE' }]);
});

test('a release that was altered, was not written whole or is not stored is refused, and what is served stays', async () => {
  const [old = '', latest = ''] = keys;
  const { equipment: items, releases } = catalogueModels(connection);
  await items.updateOne({ release: old }, { name: 'TAMPERED' });
  await expect(useRelease(connection, old)).rejects.toThrow('equipment/old-gun is altered');
  await releases.updateOne({ _id: old }, { state: 'STAGED' });
  await expect(useRelease(connection, old)).rejects.toThrow('whose load did not come to its end');
  await expect(useRelease(connection, 'gone')).rejects.toThrow('Expected a release that is stored, but got: gone.');
  expect(await findCurrentKey(connection)).toBe(latest);
});
