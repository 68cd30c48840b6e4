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
  let again: NodeJS.Timeout;
  return new Promise<number>((resolve, reject) => {
    const start = { at: Date.now() };
    // A stream tells what comes once it is open, which nobody can see from outside: where a busy machine opens it late, the next write is the one told.
    again = setInterval(() => {
      start.at = Date.now();
      write().catch(reject);
    }, FRESH_WITHIN_MS + 500);
    const watch = watchReleases(connection, () => void watch.stop().then(() => resolve(Date.now() - start.at)), reject);
  }).finally(() => clearInterval(again));
}

test('a switch by another process is seen within two seconds', async () => {
  await pointTo(mongo.connection, 'first');
  let writes = 0;
  expect(await switched(mongo.connection, () => pointTo(other, `after-${(writes += 1)}`))).toBeLessThan(FRESH_WITHIN_MS);
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
