import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { KIND_NAMES } from '../../server/engine/facts/kinds.ts';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import {
  findCurrentKey,
  findCurrentRelease,
  findServedSource,
  loadRelease,
  readCurrentRelease,
  readRelease,
} from '../../server/storage/releases.ts';
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

const without = (id: string): Records => ({ ...records, equipment: records.equipment.filter((one) => one.id !== id) });
const load = (content: Records, source = 'v/1') =>
  loadRelease(connection, { records: content, hash: hashOf(content), version: '1.0.0', source });

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

test('the same facts loaded again write nothing but what they were made of', async () => {
  await load(records);
  const key = await findCurrentKey(connection);
  expect(await load(records, 'v/2')).toMatchObject({ changed: false });
  expect(await findCurrentKey(connection)).toBe(key);
  expect(await catalogueModels(connection).releases.countDocuments()).toBe(1);
  expect((await findServedSource(connection))?.source).toBe('v/2');
});

test('a release whose documents are laid out in another way is written anew', async () => {
  await load(records);
  const key = await findCurrentKey(connection);
  await catalogueModels(connection).releases.updateOne({ _id: key }, { form: 'older' });
  expect(await findServedSource(connection)).toBeNull();
  expect(await load(records)).toMatchObject({ changed: true });
  expect(await findCurrentKey(connection)).not.toBe(key);
});

test('the release that is served is read whole; one that was replaced meanwhile is refused', async () => {
  await load(records);
  const key = (await findCurrentKey(connection)) ?? '';
  const { head, records: read } = await readCurrentRelease(connection, key);
  expect([head.hash, hashOf(read)]).toEqual([hashOf(records), hashOf(records)]);
  await expect(readCurrentRelease(connection, 'an-older-one')).rejects.toThrow('The release an-older-one was replaced while it was read.');
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

test('a new release replaces the old one whole; the one before it stays for requests under way, older ones go', async () => {
  const keys: string[] = [];
  for (const content of [records, without('bare'), without('echo')]) {
    await load(content);
    keys.push((await findCurrentKey(connection)) ?? '');
  }
  await expect(readRelease(connection, keys[0] ?? '')).rejects.toThrow(/is not stored\. Load the seed again\.$/);
  const held = await Promise.all(keys.slice(1).map(async (key) => (await readRelease(connection, key)).equipment.length));
  expect(held).toEqual([records.equipment.length - 1, records.equipment.length - 1]);
  expect((await readRelease(connection, keys[2] ?? '')).equipment.map(({ id }) => id)).toContain('bare');
});

describe('a load that breaks half-way', () => {
  const broken = (): Records => ({ ...without('bare'), sources: [...records.sources, { ...records.sources[0], surprise: 1 } as never] });

  test('leaves the old release served, whole', async () => {
    await load(records);
    const key = await findCurrentKey(connection);
    await expect(load(broken())).rejects.toThrow(/surprise/);
    expect(await findCurrentKey(connection)).toBe(key);
    expect((await readRelease(connection, key ?? '')).equipment).toHaveLength(records.equipment.length);
  });

  test('is swept away by a later load once nobody can be at work on it any more', async () => {
    const { releases, equipment } = catalogueModels(connection);
    await expect(load(broken())).rejects.toThrow(/surprise/);
    const [left] = await releases.find({ state: 'STAGED' }).lean();
    await load(records);
    expect(await equipment.countDocuments({ release: left?._id })).toBeGreaterThan(0);
    await releases.updateOne({ _id: left?._id }, { loadedAt: new Date(Date.now() - 3_600_000) });
    await load(without('bare'));
    expect(await equipment.countDocuments({ release: left?._id })).toBe(0);
    expect(await releases.findById(left?._id).lean()).toBeNull();
  });
});

test('two loads at once end with one of the two, whole', async () => {
  await Promise.all([load(records), load(without('bare'))]);
  const served = await readRelease(connection, (await findCurrentKey(connection)) ?? '');
  expect([hashOf(records), hashOf(without('bare'))]).toContain(hashOf(served));
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
