import type { Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadSeed } from '../server/seed/load-seed.ts';
import { serveReleases, type ServedReleases } from '../server/serve-releases.ts';
import { catalogueModels } from '../server/storage/models/catalogue-models.ts';
import { FIXTURE } from './harness/fixture.ts';
import { startMongo } from './harness/start-api.ts';

let mongo: Awaited<ReturnType<typeof startMongo>>;
let connection: Connection;
let faults: string[];
beforeAll(async () => {
  mongo = await startMongo();
  ({ connection } = mongo);
});
afterAll(() => mongo.stop());
beforeEach(async () => {
  faults = [];
  await connection.dropDatabase();
  await load();
});

const load = (anew = false) => loadSeed(connection, FIXTURE, () => undefined, { anew });
const alter = () => catalogueModels(connection).equipment.updateMany({ id: 'bare' }, { name: 'TAMPERED' });
const serve = (heal?: () => Promise<void>) =>
  serveReleases(mongo.uri, { today: () => '2026-11-24', fault: (_, message) => faults.push(message), heal });

async function serving(heal: (() => Promise<void>) | undefined, look: (served: ServedReleases) => Promise<void>): Promise<void> {
  const served = await serve(heal);
  await look(served).finally(() => served.stop());
}

const nameOf = (served: ServedReleases) => served.current()?.catalogue.equipment.get('bare')?.name;
const heal = async () => void (await load(true));

test('what was altered in the database is not served at a start', async () => {
  await alter();
  await serving(undefined, async (served) => {
    expect(served.current()).toBeUndefined();
    expect(faults[0]).toBe('the release that is stored is not served');
  });
});

test('what was altered in a database of our own is made anew at a start', async () => {
  await alter();
  await serving(heal, async (served) => expect(nameOf(served)).toBe('Bare'));
});

test('what is altered while it is served is found by the slow pass, named, and served no more', async () => {
  await serving(undefined, async (served) => {
    await served.verify();
    expect([nameOf(served), faults]).toEqual(['Bare', []]);
    await alter();
    await served.verify();
    expect(served.current()).toBeUndefined();
    expect(faults).toEqual([expect.stringMatching(/is not what was published: equipment\/bare is altered\. It is not served\./)]);
    await served.verify();
    expect(faults).toHaveLength(1);
  });
});

test('what is altered in a database of our own is made anew by the slow pass', async () => {
  await serving(heal, async (served) => {
    const before = served.current()?.key;
    await alter();
    await served.verify();
    expect([nameOf(served), served.current()?.key === before]).toEqual(['Bare', false]);
  });
});
