import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connectCatalogue } from '../../../server/storage/connection.ts';
import { startEmbeddedMongod, type EmbeddedMongod } from '../../../server/storage/embedded/embedded-server.ts';
import { freePort } from '../../../server/storage/embedded/free-port.ts';
import { endMongod, findRunningMongod } from '../../../server/storage/embedded/mongod-process.ts';

const binary = process.env.MONGOMS_SYSTEM_BINARY ?? '';
const launcher = fileURLToPath(new URL('./start-and-hold.ts', import.meta.url));

jest.setTimeout(60_000);

let dataDir: string;
let port: number;
let lines: string[];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'embedded-'));
  // Below those that a system gives to connections: such a one may be taken again while the server is down.
  port = await freePort(20_000 + Math.floor(Math.random() * 10_000));
  lines = [];
});
afterEach(async () => {
  // A test that fails half-way must not leave its server behind.
  await endMongod(dataDir, () => undefined);
  await rm(dataDir, { recursive: true, force: true });
});

function start(wanted = port): Promise<EmbeddedMongod> {
  return startEmbeddedMongod({ binary, dataDir, port: wanted, log: (line) => lines.push(line) });
}

async function write(uri: string, name: string): Promise<void> {
  const connection = await connectCatalogue(uri);
  try {
    await connection.collection('marks').insertOne({ name });
  } finally {
    // Refused or not: an open connection keeps the test's process from ending.
    await connection.close();
  }
}

async function names(uri: string): Promise<unknown[]> {
  const connection = await connectCatalogue(uri);
  try {
    const marks = await connection.collection('marks').find().sort({ name: 1 }).toArray();
    return marks.map(({ name }) => name);
  } finally {
    await connection.close();
  }
}

async function pidOfMongod(): Promise<number> {
  const running = await findRunningMongod(dataDir);
  if (running === undefined) throw new Error(`expected a mongod on ${dataDir}, but found none`);
  return running.pid;
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await sleep(50);
}

test('data survives a restart, in a folder nobody else may enter', async () => {
  const first = await start();
  await write(first.uri, 'kept');
  await first.stop();
  await first.stop();
  expect(await findRunningMongod(dataDir)).toBeUndefined();
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);

  const second = await start();
  expect(second.uri).toBe(first.uri);
  expect(await names(second.uri)).toEqual(['kept']);
  await second.stop();
});

test('refuses whoever comes without the password', async () => {
  const server = await start();
  const stranger = server.uri.replace(/\/\/.*@/, '//').replace('&authSource=admin', '');
  await expect(names(stranger)).rejects.toThrow(/requires authentication/);
  expect(lines.join('\n')).not.toContain(new URL(server.uri).password);
  await server.stop();
});

test('moves to a free port when its own is taken, and is a primary there', async () => {
  const first = await start();
  await write(first.uri, 'kept');
  await first.stop();

  const stranger = createServer().listen(port, '127.0.0.1');
  await once(stranger, 'listening');
  const moved = await start();
  expect(new URL(moved.uri).port).not.toBe(String(port));
  await write(moved.uri, 'moved');
  await moved.stop();
  stranger.closeAllConnections();
  stranger.close();

  const back = await start();
  expect(back.uri).toBe(first.uri);
  expect(await names(back.uri)).toEqual(['kept', 'moved']);
  await back.stop();
});

test('a killed mongod is started again, and an open connection goes on', async () => {
  const server = await start();
  const connection = await connectCatalogue(server.uri);
  await connection.collection('marks').insertOne({ name: 'acknowledged' });
  const killed = await pidOfMongod();
  process.kill(killed, 'SIGKILL');

  await until(() => lines.filter((line) => line.endsWith(': started')).length === 2);
  expect(await pidOfMongod()).not.toBe(killed);
  await connection.collection('marks').insertOne({ name: 'later' });
  expect(await connection.collection('marks').countDocuments()).toBe(2);
  await connection.close();
  await server.stop();
});

test('takes over the mongod of a process that was killed, and ends it', async () => {
  const holder = spawn(process.execPath, ['--import', 'tsx', launcher, binary, dataDir, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  const orphan = await pidOfMongod();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(await pidOfMongod()).toBe(orphan);

  const server = await start();
  expect(lines[0]).toBe(`mongod ${orphan} on 127.0.0.1:${port}: taken over, the process that started it has ended`);
  await write(server.uri, 'written');
  await server.stop();
  expect(await findRunningMongod(dataDir)).toBeUndefined();
});

test('a second start shares the mongod; when its owner ends it, the second starts its own', async () => {
  const [owner, guest] = [await start(), await start()];
  expect(guest.uri).toBe(owner.uri);
  const sharedPid = await pidOfMongod();

  const passing = await start();
  await passing.stop();
  expect(await pidOfMongod()).toBe(sharedPid);

  await owner.stop();
  await until(() => lines.filter((line) => line.endsWith(': started')).length === 2);
  await write(guest.uri, 'written');
  await guest.stop();
  expect(await findRunningMongod(dataDir)).toBeUndefined();
});

test('three starts at once end with one mongod', async () => {
  const servers = await Promise.all([start(), start(), start()]);
  expect(new Set(servers.map(({ uri }) => uri)).size).toBe(1);
  expect(lines.filter((line) => line.endsWith(': started'))).toHaveLength(1);
  await Promise.all(servers.map((server) => server.stop()));
  expect(await findRunningMongod(dataDir)).toBeUndefined();
});

test('two folders whose starts want one port at once each get a mongod of their own', async () => {
  const other = await mkdtemp(join(tmpdir(), 'embedded-'));
  const starting = [dataDir, other].map((folder) => startEmbeddedMongod({ binary, dataDir: folder, port, log: () => undefined }));
  try {
    const servers = await Promise.all(starting);
    await Promise.all(servers.map(({ uri }, at) => write(uri, `of ${at}`)));
    expect(await Promise.all(servers.map(({ uri }) => names(uri)))).toEqual([['of 0'], ['of 1']]);
  } finally {
    for (const outcome of await Promise.allSettled(starting)) if (outcome.status === 'fulfilled') await outcome.value.stop();
    await rm(other, { recursive: true, force: true });
  }
});

test('a mongod that ends at once is an error with what it said', async () => {
  const broken = join(dataDir, 'broken-mongod');
  await writeFile(broken, '#!/bin/sh\necho "libssl.so.3: cannot open shared object file"\nexit 127\n', { mode: 0o755 });
  await expect(startEmbeddedMongod({ binary: broken, dataDir, port, log: () => undefined })).rejects.toThrow(
    /ended before it answered \(exit code 127\)[^]*libssl\.so\.3: cannot open shared object file/,
  );
});

test('who serves may read and nothing else; who publishes may write the catalogue and nothing else', async () => {
  const server = await start();
  await write(server.uri, 'published');
  expect(await names(server.readUri)).toEqual(['published']);
  await expect(write(server.readUri, 'not by a reader')).rejects.toThrow(/not authorized on catalogue/);
  const publisher = await connectCatalogue(server.uri);
  const { admin, elsewhere } = { admin: publisher.getClient().db('admin'), elsewhere: publisher.getClient().db('elsewhere') };
  await expect(elsewhere.collection('marks').insertOne({ name: 'elsewhere' })).rejects.toThrow(/not authorized on elsewhere/);
  await expect(admin.command({ createUser: 'other', pwd: 'x', roles: [] })).rejects.toThrow(/not authorized on admin/);
  await expect(admin.command({ replSetGetConfig: 1 })).rejects.toThrow(/not authorized on admin/);
  await publisher.close();
  await server.stop();
});

test('offers no compression to who has not logged in', async () => {
  const server = await start();
  const connection = await connectCatalogue(server.uri);
  const hello = await connection
    .getClient()
    .db('admin')
    .command({ hello: 1, compression: ['zlib', 'zstd', 'snappy'] });
  expect(hello).not.toHaveProperty('compression');
  await connection.close();
  await server.stop();
});

test('damaged files are set aside, and said so; what was set aside before is removed', async () => {
  const first = await start();
  await write(first.uri, 'lost');
  await first.stop();
  for (const from of ['first', 'second']) {
    await truncate(join(dataDir, 'WiredTiger.wt'), 5_000);
    const server = await start();
    expect(server.uri).toBe(first.uri);
    expect(await names(server.uri)).toEqual([]);
    await write(server.uri, from);
    await server.stop();
  }
  const aside = (await readdir(dataDir)).filter((name) => name.startsWith('set-aside-'));
  expect(aside).toHaveLength(1);
  expect(await readdir(join(dataDir, aside[0] ?? ''))).toEqual(expect.arrayContaining(['WiredTiger.wt', '_mdb_catalog.wt']));
  expect(lines.filter((line) => /are damaged: they were set aside in \S+, which may be deleted/.test(line))).toHaveLength(2);
});
