import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectCatalogue } from '../server/storage/connection.ts';
import { readConfig, type Config } from '../server/config.ts';
import { loadSeed } from '../server/seed/load-seed.ts';
import { startCatalogue, type StartLog } from '../server/start-catalogue.ts';
import { FIXTURE } from './harness/fixture.ts';
import { startMongo } from './harness/start-api.ts';

let mongo: Awaited<ReturnType<typeof startMongo>>;
let config: Config;
let seed: string;
beforeAll(async () => {
  mongo = await startMongo();
  seed = await mkdtemp(join(tmpdir(), 'seed-'));
  await cp(FIXTURE, seed, { recursive: true });
  config = { ...readConfig({}), port: 0, mongodbUri: mongo.uri, seedFolder: seed };
});
afterAll(async () => {
  await mongo.stop();
  await rm(seed, { recursive: true });
});

const lines: string[] = [];
const log: StartLog = { line: (text) => lines.push(text), fault: (fields, message) => lines.push(`${message} ${JSON.stringify(fields)}`) };

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: unknown }).data;
}

test('brings the house up on the MongoDB of the operator: loads the seed, answers, swaps to a new release, stops', async () => {
  const running = await startCatalogue(config, log);
  try {
    expect(lines.join('\n')).toMatch(/seed: \d+ records, release [0-9a-f]{16} loaded/);
    expect(lines.join('\n')).not.toContain(mongo.uri);
    expect(await ask(running.url, '{ compatibility(a: "badger", b: "shell-plain") { level } }')).toEqual({
      compatibility: { level: 'CONDITIONAL' },
    });
    const today = new Date().toISOString().slice(0, 10);
    expect(await ask(running.url, '{ dataset { asOf today } }')).toEqual({ dataset: { asOf: '2026-11-24', today } });

    await writeFile(join(seed, 'equipment/bare.yaml'), 'id: bare\nname: Barer\ncategory: gun\nevidence: [{ grade: UNVERIFIED }]\n');
    const loader = await connectCatalogue(mongo.uri);
    await loadSeed(loader, seed, () => undefined);
    await loader.close();
    const name = async () => await ask(running.url, '{ equipmentType(by: { id: "bare" }) { name } }');
    for (let waited = 0; waited < 40 && JSON.stringify(await name()).includes('"Bare"'); waited += 1) await sleep(100);
    expect(await name()).toEqual({ equipmentType: { name: 'Barer' } });
  } finally {
    await running.stop();
  }
  await expect(fetch(running.url)).rejects.toThrow();
});

test('a port that is taken is an error that says what to do, and nothing is left running', async () => {
  const stranger = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => stranger.once('listening', resolve));
  const { port } = stranger.address() as AddressInfo;
  await expect(startCatalogue({ ...config, port }, log)).rejects.toThrow(
    `Port ${port} is taken. Set PORT to another one, or to 0 for a free one.`,
  );
  stranger.close();
});

test('a seed that is broken stops the start before anything is written', async () => {
  await expect(startCatalogue({ ...config, seedFolder: '/no/such/folder' }, log)).rejects.toThrow(/\/no\/such\/folder/);
});
