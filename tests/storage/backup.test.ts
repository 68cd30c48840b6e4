import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { collectRecords, hashOf } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { readBackup, writeBackup } from '../../server/storage/backup.ts';
import { loadRelease } from '../../server/storage/load-release.ts';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { findCurrentRelease } from '../../server/storage/releases.ts';
import { FIXTURE } from '../harness/fixture.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
let folder: string;
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
});
afterAll(() => stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  await connection.dropDatabase();
});
afterEach(() => rm(folder, { recursive: true }));

const load = async () => loadRelease(connection, { records: collectRecords(await readSeed(FIXTURE)), version: '1.2.3', source: 'v/1' });

test('what is backed up, lost and restored is served under the same hash and version', async () => {
  const { hash } = await load();
  const target = join(folder, 'monday');
  expect(await writeBackup(connection, target)).toMatchObject({ form: 1, version: '1.2.3', hash });
  await connection.dropDatabase();
  const { manifest, records } = await readBackup(target);
  await loadRelease(connection, { records, version: manifest.version, source: 'backup' });
  expect((await findCurrentRelease(connection))?.head).toMatchObject({ version: '1.2.3', hash, counts: manifest.counts });
  expect(hashOf(records)).toBe(hash);
});

test('two backups of one release are the same, byte for byte', async () => {
  await load();
  const targets = [join(folder, 'a'), join(folder, 'b')];
  for (const target of targets) await writeBackup(connection, target);
  const [a, b] = await Promise.all(
    targets.map(async (target) => Promise.all((await readdir(target)).map((name) => readFile(join(target, name), 'utf8')))),
  );
  expect(a).toEqual(b);
});

test('nothing to back up, a folder that is there and what was altered are refused, and nothing is left behind', async () => {
  await expect(writeBackup(connection, join(folder, 'a'))).rejects.toThrow('Expected a release to back up, but none is served.');
  await load();
  await writeBackup(connection, join(folder, 'a'));
  await expect(writeBackup(connection, join(folder, 'a'))).rejects.toThrow(
    /Expected a folder that is not there yet, but got: \S+ \(ENOTEMPTY\)/,
  );
  await catalogueModels(connection).equipment.updateMany({ id: 'bare' }, { name: 'TAMPERED' });
  await expect(writeBackup(connection, join(folder, 'b'))).rejects.toThrow('equipment/bare is altered');
  expect(await readdir(folder)).toEqual(['a']);
});

test.each<[string, (target: string) => Promise<unknown>, RegExp]>([
  [
    'a file that was altered',
    (target) => appendFile(join(target, 'equipment.ndjson'), '{"id":"new"}\n'),
    /equipment\.ndjson as its manifest describes it, but it is altered/,
  ],
  ['a file that is missing', (target) => rm(join(target, 'rest.json')), /rest\.json as its manifest describes it, but it is missing/],
  ['no manifest', (target) => rm(join(target, 'manifest.json')), /Expected a backup with a manifest\.json, but there is none/],
  ['a form of another time', (target) => writeFile(join(target, 'manifest.json'), '{"form":2}'), /Expected a backup of form 1, but got: 2/],
  [
    'a hash that is not its own',
    async (target) => {
      const path = join(target, 'manifest.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace(/"hash": "[0-9a-f]+"/, '"hash": "0000000000000000"'));
    },
    /to hold the release 0000000000000000, but it holds [0-9a-f]{16}/,
  ],
])('a backup with %s is refused', async (_, spoil, why) => {
  await load();
  const target = join(folder, 'a');
  await writeBackup(connection, target);
  await spoil(target);
  await expect(readBackup(target)).rejects.toThrow(why);
});
