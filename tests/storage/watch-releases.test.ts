import { afterAll, beforeAll, expect, test } from '@jest/globals';
import mongoose, { type Connection } from 'mongoose';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { watchReleases } from '../../server/storage/watch-releases.ts';
import { startMongo } from '../harness/start-api.ts';

let mongo: Awaited<ReturnType<typeof startMongo>>;
let other: Connection;
beforeAll(async () => {
  mongo = await startMongo();
  other = await mongoose.createConnection(mongo.uri).asPromise();
});
afterAll(async () => {
  await other.close();
  await mongo.stop();
});

const FRESH_WITHIN_MS = 2_000;
const pointTo = (connection: Connection, release: string) =>
  catalogueModels(connection).pointers.updateOne({ _id: 'current' }, { release }, { upsert: true });

/** Resolves with the time until the watch calls back, or rejects. */
function switched(connection: Connection, write: () => Promise<unknown>): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = { at: Date.now() };
    const watch = watchReleases(connection, () => void watch.stop().then(() => resolve(Date.now() - start.at)), reject);
    // The stream has to be open before anything is written: it tells what comes after.
    setTimeout(() => {
      start.at = Date.now();
      write().catch(reject);
    }, 500);
  });
}

test('a switch by another process is seen within two seconds', async () => {
  await pointTo(mongo.connection, 'first');
  expect(await switched(mongo.connection, () => pointTo(other, 'second'))).toBeLessThan(FRESH_WITHIN_MS);
});

test('a stopped watch is silent', async () => {
  let calls = 0;
  const watch = watchReleases(
    mongo.connection,
    () => (calls += 1),
    () => (calls += 1),
  );
  await watch.stop();
  await pointTo(other, 'third');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(calls).toBe(0);
});
