import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBinary, newestCached } from '../../../server/storage/embedded/binary-cache.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'binary-cache-'))));
afterEach(() => rm(folder, { recursive: true }));

async function unpacked(name: string, answer: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\necho "${answer}"\n`, { mode: 0o644 });
  return file;
}

test('installs under the version the binary answers with, gives it the run bit and finds it again', async () => {
  const cache = join(folder, 'cache');
  const binary = await installBinary(cache, await unpacked('download', 'db version v6.0.5'));

  expect(binary).toEqual({ path: join(cache, '6.0.5', 'mongod'), version: '6.0.5' });
  await expect(newestCached(cache)).resolves.toEqual(binary);
});

test('many installations at once leave one whole file and nothing else', async () => {
  const cache = join(folder, 'cache');
  const files = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => unpacked(`download-${n}`, 'db version v6.0.5')));
  await Promise.all(files.map((file) => installBinary(cache, file)));

  await expect(readdir(join(cache, '6.0.5'))).resolves.toEqual(['mongod']);
});

test('keeps a file out of the cache that is no mongod', async () => {
  const cache = join(folder, 'cache');
  await expect(installBinary(cache, await unpacked('download', 'hello'))).rejects.toThrow('is not a mongod');
  await expect(newestCached(cache)).resolves.toBeUndefined();
});
