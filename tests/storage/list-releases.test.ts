import type { Connection } from 'mongoose';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listReleases } from '../../server/storage/list-releases.ts';
import { loadRelease } from '../../server/storage/load-release.ts';
import { equipment, tinyRecords } from '../harness/tiny-catalogue.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
});
afterAll(() => stop());

test('lists what is stored, the latest first, and which one is served', async () => {
  expect(await listReleases(connection)).toEqual([]);
  for (const version of ['1.0.0', '1.1.0']) {
    const records = { ...tinyRecords({ equipment: [equipment(`gun-${version.replaceAll('.', '-')}`)] }), dataset: { asOf: '2026-11-24' } };
    await loadRelease(connection, { records, version, source: version });
  }
  expect(await listReleases(connection)).toMatchObject([
    { state: 'SERVED', version: '1.1.0', asOf: '2026-11-24', records: 1 },
    { state: 'REPLACED', version: '1.0.0', asOf: '2026-11-24', records: 1 },
  ]);
});
