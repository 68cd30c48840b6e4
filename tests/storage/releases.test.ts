import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { KIND_NAMES } from '../../server/engine/facts/kinds.ts';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { findCurrentKey, findCurrentRelease, findServedSource, readCurrentRelease, readRelease } from '../../server/storage/releases.ts';
import { loadRelease } from '../../server/storage/load-release.ts';
import { ReleaseAltered } from '../../server/storage/release-altered.ts';
import type { Records } from '../../server/engine/facts/records.ts';
import { collectRecords, hashOf } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { FIXTURE, SEED } from '../harness/fixture.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
let records: Records;
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
  records = collectRecords(await readSeed(FIXTURE));
});
afterAll(() => stop());
beforeEach(() => connection.dropDatabase());

const load = (content: Records, source = 'v/1') => loadRelease(connection, { records: content, version: '1.0.0', source });

/** Records of a release as `id -> record`, so that order plays no part. */
function byId(content: Records): Record<string, Map<string, unknown>> {
  return Object.fromEntries(KIND_NAMES.map((name) => [name, new Map(content[name].map((one) => [one.id, one]))]));
}

test('an empty database serves nothing', async () => {
  expect([await findCurrentKey(connection), await findCurrentRelease(connection), await findServedSource(connection)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a loaded release is served, with its head', async () => {
  const outcome = await load(records);
  expect(outcome).toMatchObject({ changed: true, hash: hashOf(records) });
  const current = await findCurrentRelease(connection);
  expect(current?.key).toBe(await findCurrentKey(connection));
  expect(current?.head).toMatchObject({ version: '1.0.0', hash: hashOf(records), loadedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect(current?.head.counts['equipment']).toBe(records.equipment.length);
  expect(await findServedSource(connection)).toEqual({ source: 'v/1', hash: hashOf(records), records: outcome.records });
});

test('the release that is served is read whole; one that was replaced meanwhile is refused', async () => {
  await load(records);
  const key = (await findCurrentKey(connection)) ?? '';
  const { head, records: read } = await readCurrentRelease(connection, key);
  expect([head.hash, hashOf(read)]).toEqual([hashOf(records), hashOf(records)]);
  await expect(readCurrentRelease(connection, 'an-older-one')).rejects.toThrow('The release an-older-one was replaced while it was read.');
});

test('half a release is not served: what was read is held against its counts and its hash', async () => {
  await load(records);
  const key = (await findCurrentKey(connection)) ?? '';
  const { equipment, assertions } = catalogueModels(connection);
  const [first] = records.assertions;
  await equipment.deleteMany({ release: key, id: mongoose.trusted({ $ne: 'bare' }) } as never);
  await assertions.deleteOne({ release: key, id: first?.id ?? '' });
  const reading = readCurrentRelease(connection, key);
  await expect(reading).rejects.toThrow(ReleaseAltered);
  await expect(reading).rejects.toThrow(
    new RegExp(`^The release ${key} is not what was published: .* is missing; .* and \\d+ more\\. It is not served`),
  );
});

test('a release that is swept away while it is read is one that was replaced, not one that was altered', async () => {
  await load(records);
  const key = (await findCurrentKey(connection)) ?? '';
  const { equipment, pointers, vocabularies } = catalogueModels(connection);
  await equipment.deleteMany({ release: key });
  // The last collection to answer does so once the next release is served.
  const late = { lean: () => pointers.updateOne({ _id: 'current' }, { release: 'next' }).then(() => []) };
  jest.spyOn(vocabularies, 'find').mockImplementationOnce(() => late as never);
  await expect(readCurrentRelease(connection, key)).rejects.toThrow(`The release ${key} was replaced while it was read.`);
});

test('a release is read with one query a collection, and every holding is a document', async () => {
  await load(records);
  const asked: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => asked.push(`${collection}.${method}`));
  await readRelease(connection, (await findCurrentKey(connection)) ?? '').finally(() => mongoose.set('debug', false));
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.every((query) => /\.find(One)?$/.test(query))).toBe(true);
  const held = records.holdings.reduce((sum, list) => sum + list.holdings.length, 0);
  expect(await catalogueModels(connection).entries.holdings?.countDocuments()).toBe(held);
});

test('a pointer to a release that is not stored is an error that says what to do', async () => {
  await catalogueModels(connection).pointers.create({ _id: 'current', release: 'gone' });
  await expect(findCurrentRelease(connection)).rejects.toThrow('points at the release gone, which is not stored. Load the seed again.');
});

test.each([
  ['the invented catalogue', FIXTURE],
  ['the whole real seed', SEED],
])(
  '%s comes back from MongoDB equal, record by record',
  async (_, root) => {
    const written = collectRecords(await readSeed(root));
    await load(written);
    const read = await readRelease(connection, (await findCurrentKey(connection)) ?? '');
    const [expected, got] = [byId(written), byId(read)];
    for (const name of KIND_NAMES) {
      expect([...(got[name]?.keys() ?? [])].sort()).toEqual([...(expected[name]?.keys() ?? [])].sort());
      for (const [id, record] of expected[name] ?? []) expect(got[name]?.get(id)).toEqual(record);
    }
    expect(read.vocabulary).toEqual(written.vocabulary);
    expect(read.moved).toEqual(written.moved);
    expect(hashOf(read)).toBe(hashOf(written));
  },
  120_000,
);
