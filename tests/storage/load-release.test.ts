import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { loadRelease } from '../../server/storage/load-release.ts';
import { findCurrentKey, findServedSource, readCurrentRelease, readRelease } from '../../server/storage/releases.ts';
import type { Records } from '../../server/engine/facts/records.ts';
import { collectRecords, hashOf } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';
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
const load = (content: Records, source = 'v/1', anew = false) =>
  loadRelease(connection, { records: content, version: '1.0.0', source, anew });

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
    await releases.updateOne({ _id: left?._id }, { lease: new Date(Date.now() - 3_600_000) });
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

test('what was altered is written anew when asked to, under a key of its own, and served', async () => {
  await load(records);
  const key = (await findCurrentKey(connection)) ?? '';
  await catalogueModels(connection).equipment.updateOne({ release: key, id: 'bare' }, { name: 'TAMPERED' });
  expect(await load(records)).toMatchObject({ changed: false });
  expect(await load(records, 'v/1', true)).toMatchObject({ changed: true, hash: hashOf(records) });
  const healed = (await findCurrentKey(connection)) ?? '';
  expect(healed).not.toBe(key);
  expect((await readCurrentRelease(connection, healed)).records.equipment.find(({ id }) => id === 'bare')?.name).toBe('Bare');
});

test('a release that is not stored as it was written is not switched to', async () => {
  await load(records);
  const key = await findCurrentKey(connection);
  const { equipment, releases } = catalogueModels(connection);
  mongoose.set('debug', (collection: string, method: string) => {
    if (`${collection}.${method}` === 'vocabularies.insertMany')
      void releases.findOne({ state: 'STAGED' }).then((staged) => equipment.deleteOne({ release: staged?._id ?? '', id: 'echo' }));
  });
  await expect(load(without('bare')).finally(() => mongoose.set('debug', false))).rejects.toThrow(
    /^Expected MongoDB to hold the release \S+ as it was written, but it holds [0-9a-f]{16}\. Load it again\.$/,
  );
  expect(await findCurrentKey(connection)).toBe(key);
});

test('a load that another one took for dead ends, and nothing is switched to', async () => {
  await load(records);
  const key = await findCurrentKey(connection);
  const { releases } = catalogueModels(connection);
  let isRemoved = false;
  mongoose.set('debug', (collection: string, method: string) => {
    if (isRemoved || `${collection}.${method}` !== 'standards.insertMany') return;
    isRemoved = true;
    void releases.deleteMany({ state: 'STAGED' }).exec();
  });
  await expect(load(without('bare')).finally(() => mongoose.set('debug', false))).rejects.toThrow(
    /was removed by another load while it was written/,
  );
  expect(await findCurrentKey(connection)).toBe(key);
});

test('a load outlives a primary that steps down, and what it wrote is whole', async () => {
  await load(records);
  const admin = connection.getClient().db('admin');
  let written = 0;
  const stepDown = () => admin.command({ replSetStepDown: 5, force: true }).catch(() => undefined);
  await loadRelease(connection, { records: without('bare'), version: '1.0.0', source: 'v/2' }, () => {
    if ((written += 1) === 3) void stepDown();
  });
  const key = (await findCurrentKey(connection)) ?? '';
  expect((await readCurrentRelease(connection, key)).head.hash).toBe(hashOf(without('bare')));
}, 90_000);
