import type { Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { findAlterations } from '../../server/storage/find-alterations.ts';
import { loadRelease } from '../../server/storage/load-release.ts';
import { catalogueModels, type CatalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { findCurrentKey } from '../../server/storage/releases.ts';
import { collectRecords } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
let release: string;
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
});
afterAll(() => stop());
beforeEach(async () => {
  await connection.dropDatabase();
  await loadRelease(connection, { records: collectRecords(await readSeed(FIXTURE)), version: '1.0.0', source: 'v/1' });
  release = (await findCurrentKey(connection)) ?? '';
});

test('a release that is as it was published has none; one that is not stored says so', async () => {
  expect(await findAlterations(connection, release)).toEqual([]);
  expect(await findAlterations(connection, 'gone')).toEqual(['the release gone is not stored']);
});

test.each<[string, (models: CatalogueModels) => Promise<unknown>, RegExp]>([
  [
    'a record that says something else',
    ({ equipment }) => equipment.updateOne({ release, id: 'bare' }, { name: 'TAMPERED', category: 'pistol' }),
    /^equipment\/bare is altered$/,
  ],
  [
    'a record that is gone',
    ({ equipment }) => equipment.deleteOne({ release, id: 'bare' }),
    /^equipment\/bare is missing;equipment: \d+ records instead of \d+$/,
  ],
  [
    'a record that was put in',
    ({ equipment }) => equipment.create({ _id: `${release}/new`, release, id: 'new', name: 'New', category: 'gun', evidence: [] } as never),
    /^equipment\/new is no part of what was published;equipment: /,
  ],
  [
    'an entry of a list',
    ({ entries }) => entries.holdings?.updateOne({ release, at: 0 }, { status: 'RETIRED' } as never).exec() ?? Promise.reject(),
    /^holdings\/\w+\/0 is altered$/,
  ],
  [
    'a list of terms that is gone',
    ({ vocabularies }) => vocabularies.deleteOne({ release, id: 'topics' }),
    /^vocabulary\/topics\/[\w-]+ is missing/,
  ],
  [
    'the day of the data',
    ({ releases }) => releases.updateOne({ _id: release }, { dataset: { asOf: '2030-01-01' } }),
    /^dataset is altered$/,
  ],
  [
    'a retired identifier',
    ({ releases }) => releases.updateOne({ _id: release }, { moved: [{ from: 'm795', to: 'bare' }] }),
    /moved\/m795 is no part/,
  ],
  [
    'a count',
    ({ releases }) => releases.updateOne({ _id: release }, { $set: { 'counts.equipment': 1 } }),
    /^equipment: \d+ records instead of 1$/,
  ],
  [
    'the hash',
    ({ releases }) => releases.updateOne({ _id: release }, { hash: '0000000000000000' }),
    /^the list of digests is altered, or the hash of the release$/,
  ],
  [
    'a record of a release that has no digests',
    async ({ digests, equipment }) => {
      await digests.deleteMany({ release });
      await equipment.updateOne({ release, id: 'bare' }, { name: 'TAMPERED' });
    },
    /^some record is altered, missing or too many$/,
  ],
])('%s is named', async (_, alter, named) => {
  await alter(catalogueModels(connection));
  expect((await findAlterations(connection, release)).join(';')).toMatch(named);
});
