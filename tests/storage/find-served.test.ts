import type { Connection } from 'mongoose';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { collectRecords } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { findServed, recordsIn } from '../../server/storage/find-served.ts';
import { loadRelease } from '../../server/storage/load-release.ts';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { FIXTURE } from '../harness/fixture.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
});
afterAll(() => stop());

test('nothing before the first load, then what was loaded, and nothing where that is gone', async () => {
  const models = catalogueModels(connection);
  expect(await findServed(models)).toBeNull();
  const { hash, records } = await loadRelease(connection, {
    records: collectRecords(await readSeed(FIXTURE)),
    version: '1.0.0',
    source: 'v/1',
  });
  const served = await findServed(models);
  expect(served).toMatchObject({ hash, version: '1.0.0' });
  expect(served && recordsIn(served)).toBe(records);
  await models.releases.deleteMany({});
  expect(await findServed(models)).toBeNull();
});

test('the records of all kinds are summed up', () => {
  expect(recordsIn({ counts: { equipment: 2, supplies: 3 } })).toBe(5);
});
