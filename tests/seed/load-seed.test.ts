import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findCurrentKey, readRelease } from '../../server/storage/releases.ts';
import { collectRecords } from '../../server/seed/collect-records.ts';
import { loadSeed } from '../../server/seed/load-seed.ts';
import { NotPublished } from '../../server/seed/not-published.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
let root: string;
let writes: string[];
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
  mongoose.set(
    'debug',
    (collection: string, method: string) =>
      void (/^(find|count)/.test(method) && !/Update/.test(method) ? 0 : writes.push(`${collection}.${method}`)),
  );
});
afterAll(async () => {
  mongoose.set('debug', false);
  await stop();
});
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-'));
  await cp(FIXTURE, root, { recursive: true });
  writes = [];
  await loadSeed(connection, root, () => undefined, { guard: 'forced' });
});
afterEach(() => rm(root, { recursive: true }));

const served = async () => readRelease(connection, (await findCurrentKey(connection)) ?? '');

test('what is in the folder is what is served', async () => {
  expect((await served()).equipment).toHaveLength(collectRecords(await readSeed(root)).equipment.length);
});

test('the same files again write nothing and say nothing', async () => {
  const lines: string[] = [];
  writes = [];
  expect(await loadSeed(connection, root, (line) => lines.push(line))).toMatchObject({ changed: false });
  expect(writes).toEqual([]);
  expect(lines).toEqual([]);
});

test('a comment changes no fact: the release that is served stays', async () => {
  const key = await findCurrentKey(connection);
  await writeFile(join(root, 'equipment/bare.yaml'), '# said\nid: bare\nname: Bare\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n');
  expect(await loadSeed(connection, root, () => undefined)).toMatchObject({ changed: false });
  expect(await findCurrentKey(connection)).toBe(key);
});

test('a fact that changes makes a new release', async () => {
  await writeFile(join(root, 'equipment/bare.yaml'), 'id: bare\nname: Barer\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n');
  expect(await loadSeed(connection, root, () => undefined)).toMatchObject({ changed: true });
  expect((await served()).equipment.find(({ id }) => id === 'bare')?.name).toBe('Barer');
});

test.each([
  ['does not meet its schema', 'id: bare\nname: Bare\n', /equipment\/bare\.yaml:1:1 schema-is-met: Expected the record to have category/],
  ['is no YAML', 'id: [bare\n', /equipment\/bare\.yaml:2:1 yaml-is-well-formed/],
  ['names what is not there', 'id: bare\nname: B\ncategory: gnu\nevidence: [{ grade: UNVERIFIED }]\n', /bare\.yaml:3:1 reference-exists/],
])('a seed of which a file %s writes nothing, and says where', async (_, text, message) => {
  const key = await findCurrentKey(connection);
  await writeFile(join(root, 'equipment/bare.yaml'), text);
  writes = [];
  await expect(loadSeed(connection, root, () => undefined)).rejects.toThrow(message);
  expect(writes).toEqual([]);
  expect(await findCurrentKey(connection)).toBe(key);
});

test('an empty folder is refused, not loaded as a catalogue of nothing', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'empty-'));
  await expect(loadSeed(connection, empty, () => undefined)).rejects.toThrow(
    /Expected a seed with dataset\.yaml .* in .*empty-.*, but there are none/,
  );
  await rm(empty, { recursive: true });
});

test('a problem that is excepted does not stop the load', async () => {
  await writeFile(
    join(root, 'equipment/bare.yaml'),
    'id: bare\nname: Bare\ncategory: gun\nevidence: [{ grade: DECLARED, source: nowhere }]\n',
  );
  await expect(loadSeed(connection, root, () => undefined)).rejects.toThrow(/The seed has 1 problem; nothing was written\./);
  await writeFile(
    join(root, 'lint-exceptions.txt'),
    `${relative(process.cwd(), join(root, 'equipment/bare.yaml'))} reference-exists for now\n`,
  );
  await expect(loadSeed(connection, root, () => undefined)).resolves.toBeDefined();
});

describe('a seed that would set back what is served', () => {
  const setDay = (asOf: string) => writeFile(join(root, 'dataset.yaml'), `asOf: "${asOf}"\n`);

  beforeEach(async () => {
    await setDay('2026-11-30');
    await loadSeed(connection, root, () => undefined);
  });

  test.each<[string, () => Promise<void>, RegExp]>([
    ['is older', () => setDay('2026-11-29'), /it is older than what is served: version \S+ with data of 2026-11-29 instead of/],
    [
      'has a record less',
      () => rm(join(root, 'equipment/bare.yaml')),
      /it has fewer records than what is served: equipment \d+ instead of \d+/,
    ],
  ])('because it %s is refused, and published when forced, aloud', async (_, change, why) => {
    const key = await findCurrentKey(connection);
    await change();
    writes = [];
    await expect(loadSeed(connection, root, () => undefined)).rejects.toThrow(NotPublished);
    await expect(loadSeed(connection, root, () => undefined)).rejects.toThrow(why);
    expect([writes, await findCurrentKey(connection)]).toEqual([[], key]);
    const lines: string[] = [];
    expect(await loadSeed(connection, root, (line) => lines.push(line), { guard: 'forced' })).toMatchObject({ changed: true });
    expect(lines.join('\n')).toMatch(/seed: forced in place of release [0-9a-f]{16}, although it /);
    expect(await findCurrentKey(connection)).not.toBe(key);
  });

  test('is published in a database of its own unless it is older', async () => {
    await rm(join(root, 'equipment/bare.yaml'));
    expect(await loadSeed(connection, root, () => undefined, { guard: 'own' })).toMatchObject({ changed: true });
    await setDay('2026-11-29');
    await expect(loadSeed(connection, root, () => undefined, { guard: 'own' })).rejects.toThrow(NotPublished);
  });
});
