import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkFolders } from '../server/check-folders.ts';
import { FIXTURE } from './harness/fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folders-'));
  await writeFile(join(folder, 'file'), '');
});
afterEach(() => rm(folder, { recursive: true }));

test('folders that will do are passed over; that of the data is made, for nobody else', async () => {
  const dataFolder = join(folder, 'a', 'b');
  await expect(checkFolders({ seedFolder: FIXTURE, dataFolder })).resolves.toBeUndefined();
  await expect(checkFolders({ seedFolder: FIXTURE, dataFolder })).resolves.toBeUndefined();
  await expect(checkFolders({ seedFolder: FIXTURE, dataFolder: undefined })).resolves.toBeUndefined();
  expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
});

test.each(['file', 'file/inside'])('data in %s, which is a file, are refused', async (name) => {
  const dataFolder = join(folder, name);
  await expect(checkFolders({ seedFolder: FIXTURE, dataFolder })).rejects.toThrow(
    `Expected CATALOGUE_DATA to be a folder that can be written, but got: "${dataFolder}" (EEXIST).`,
  );
});

// Node's own recursive mkdir never comes back from there.
const onLinux = process.platform === 'linux' ? test : test.skip;
onLinux.each(['/proc/x', '/proc/x/y'])('data in %s, where the system takes no folder, are refused', async (dataFolder) => {
  await expect(checkFolders({ seedFolder: FIXTURE, dataFolder })).rejects.toThrow(
    `Expected CATALOGUE_DATA to be a folder that can be written, but got: "${dataFolder}" (ENOENT).`,
  );
});

test('all that is wrong is said at once', async () => {
  await expect(checkFolders({ seedFolder: '/no/such', dataFolder: join(folder, 'file') })).rejects.toThrow(
    /^Expected CATALOGUE_SEED to be a folder of facts, but got: "\/no\/such", which is not there\.\nExpected CATALOGUE_DATA to be [^\n]+$/,
  );
  await expect(checkFolders({ seedFolder: join(folder, 'file'), dataFolder: undefined })).rejects.toThrow(
    /"[^"]+file", which is a file\.$/,
  );
});
