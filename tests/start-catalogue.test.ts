import { cp, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readConfig, type Config } from '../server/config.ts';
import { loadSeed } from '../server/seed/load-seed.ts';
import { startCatalogue, type StartLog } from '../server/start-catalogue.ts';
import { connectCatalogue } from '../server/storage/connection.ts';
import { findRunningMongod } from '../server/storage/embedded/mongod-process.ts';
import { FIXTURE } from './harness/fixture.ts';
import { startMongo } from './harness/start-api.ts';

let mongo: Awaited<ReturnType<typeof startMongo>>;
let folder: string;
let config: Config;
let own: Config;
let lines: string[];
beforeAll(async () => {
  mongo = await startMongo();
});
afterAll(() => mongo.stop());
beforeEach(async () => {
  lines = [];
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  await cp(FIXTURE, join(folder, 'seed'), { recursive: true });
  await mongo.connection.dropDatabase();
  const { machine } = readConfig({ MONGOMS_SYSTEM_BINARY: process.env['MONGOMS_SYSTEM_BINARY'] });
  config = { ...readConfig({}), machine, port: 0, mongodbUri: mongo.uri, seedFolder: join(folder, 'seed') };
  own = { ...config, mongodbUri: undefined, dataFolder: join(folder, 'data') };
});
afterEach(() => rm(folder, { recursive: true }));

const log: StartLog = { line: (text) => lines.push(text), fault: (fields, message) => lines.push(`${message} ${JSON.stringify(fields)}`) };

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: unknown }).data;
}
const nameAt = async (url: string) => JSON.stringify(await ask(url, '{ equipmentType(by: { id: "bare" }) { name } }'));
const ready = async (url: string) => (await fetch(url.replace('/graphql', '/ready'), { headers: { connection: 'close' } })).status;
const rename = (name: string) =>
  writeFile(join(folder, 'seed/equipment/bare.yaml'), `id: bare\nname: ${name}\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n`);
const setDay = (asOf: string) => writeFile(join(folder, 'seed/dataset.yaml'), `asOf: "${asOf}"\n`);

async function publish(): Promise<void> {
  const loader = await connectCatalogue(mongo.uri);
  await loadSeed(loader, config.seedFolder, () => undefined).finally(() => loader.close());
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 100 && !(await condition()); waited += 1) await sleep(100);
}

test('on the MongoDB of the operator it serves what is published and publishes nothing: neither its seed nor in place of a newer one', async () => {
  const running = await startCatalogue(config, log);
  try {
    expect([await ready(running.url), await mongo.connection.db?.listCollections().toArray()]).toEqual([503, []]);
    expect(lines.join('\n')).toContain('no release is served yet: npm run seed:load publishes one');
    expect(lines.join('\n')).not.toContain(mongo.uri);
    await publish();
    await until(async () => (await ready(running.url)) === 200);
    expect(await ready(running.url)).toBe(200);
    expect(await ask(running.url, '{ compatibility(a: "badger", b: "shell-plain") { level } }')).toEqual({
      compatibility: { level: 'CONDITIONAL' },
    });
    const today = new Date().toISOString().slice(0, 10);
    expect(await ask(running.url, '{ dataset { asOf today } }')).toEqual({ dataset: { asOf: '2026-11-24', today } });

    await rename('Barer');
    const other = await startCatalogue(config, log);
    expect(await nameAt(other.url)).toContain('"Bare"');
    await other.stop();
    await publish();
    await until(async () => (await nameAt(running.url)).includes('"Barer"'));
    expect(await nameAt(running.url)).toContain('"Barer"');
  } finally {
    await running.stop();
  }
  await expect(fetch(running.url)).rejects.toThrow();
});

test('a port that is taken is an error that says what to do, and nothing else is touched', async () => {
  const stranger = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => stranger.once('listening', resolve));
  const { port } = stranger.address() as AddressInfo;
  await expect(startCatalogue({ ...own, port }, log)).rejects.toThrow(
    `Port ${port} is taken. Set PORT to another one, or to 0 for a free one.`,
  );
  expect([lines, await readdir(folder)]).toEqual([[], ['seed']]);
  stranger.close();
});

test('a seed that is not there stops the start before a MongoDB is looked for', async () => {
  await expect(startCatalogue({ ...own, seedFolder: '/no/such/folder' }, log)).rejects.toThrow(
    'Expected CATALOGUE_SEED to be a folder of facts, but got: "/no/such/folder", which is not there.',
  );
  expect(lines).toEqual([]);
});

test('on a MongoDB of its own it publishes its seed, but not in place of a newer one; who shares it only serves', async () => {
  await setDay('2026-11-30');
  const first = await startCatalogue(own, log);
  try {
    expect(lines.join('\n')).toMatch(/seed: \d+ records, release [0-9a-f]{16} loaded/);
    await rename('Barer');
    const guest = await startCatalogue(own, log);
    expect([await nameAt(guest.url), await nameAt(first.url)]).toEqual([await nameAt(first.url), expect.stringContaining('"Bare"')]);
    await guest.stop();
  } finally {
    await first.stop();
  }
  await setDay('2026-11-29');
  lines = [];
  const older = await startCatalogue(own, log);
  expect(await nameAt(older.url)).toContain('"Bare"');
  expect(lines.join('\n')).toMatch(
    /The seed was not published: it is older than what is served: .* npm run seed:load -- --force publishes it/,
  );
  await older.stop();
  await setDay('2026-11-30');
  const next = await startCatalogue(own, log);
  expect(await nameAt(next.url)).toContain('"Barer"');
  await next.stop();
  expect(await findRunningMongod(join(folder, 'data'))).toBeUndefined();
}, 120_000);

test('files of which MongoDB breaks whenever they are read are set aside, and the catalogue is made anew', async () => {
  await (await startCatalogue(own, log)).stop();
  const data = join(folder, 'data');
  for (const name of await readdir(data)) if (name.startsWith('collection-')) await truncate(join(data, name), 4_096);
  lines = [];
  const running = await startCatalogue(own, log);
  expect(await nameAt(running.url)).toContain('"Bare"');
  expect(lines.join('\n')).toMatch(
    /mongod: the files in \S+ are damaged: they were set aside in \S+set-aside-\S+, which may be deleted, and are made anew/,
  );
  await running.stop();
}, 180_000);

test('while it drains it answers, and says that it is not ready', async () => {
  await publish();
  const running = await startCatalogue(config, log);
  expect(await ready(running.url)).toBe(200);
  const stopped = running.stop(500);
  expect([await ready(running.url), await nameAt(running.url)]).toEqual([503, expect.stringContaining('"Bare"')]);
  await stopped;
  await expect(fetch(running.url)).rejects.toThrow();
});
