import { MongoMemoryReplSet } from 'mongodb-memory-server';
import mongoose, { type Connection } from 'mongoose';
import { compileRelease, type CompiledRelease } from '../../server/release/compiled-release.ts';
import { connectCatalogue } from '../../server/storage/connection.ts';
import { createRecordHistory } from '../../server/storage/record-history.ts';
import { findCurrentKey, readCurrentRelease } from '../../server/storage/releases.ts';
import { Endpoint } from '../../server/http/endpoint.ts';
import { loadSeed } from '../../server/seed/load-seed.ts';
import { askApi, type Answer, type FetchApi } from './ask-api.ts';
import { fetchFrom } from './fetch-from.ts';
import { FIXTURE, TODAY } from './fixture.ts';

export interface TestApi {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  fetch: FetchApi;
  /** Names of the collections queried since the last call. */
  queries(): string[];
  release: CompiledRelease;
  connection: Connection;
  stop(): Promise<void>;
}

/** A real mongod with a seed loaded, and the API over it through its endpoint: full HTTP, no port. */
export async function startApi(root = FIXTURE): Promise<TestApi> {
  const { connection, stop } = await startMongo();
  await loadSeed(connection, root, () => undefined);
  const key = await findCurrentKey(connection);
  const { head, records } = await readCurrentRelease(connection, key ?? '');
  const release = compileRelease({ key: key ?? '', ...head }, records);
  const asked: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => asked.push(`${collection}.${method}`));
  const endpoint = new Endpoint({
    release: () => release,
    today: () => TODAY,
    log: () => undefined,
    history: (of) => createRecordHistory(connection, of.key),
  });
  const fetchApi = fetchFrom(endpoint);
  return {
    ask: (query, variables) => askApi(fetchApi, query, variables),
    fetch: fetchApi,
    queries: () => asked.splice(0),
    release,
    connection,
    async stop() {
      mongoose.set('debug', false);
      await stop();
    },
  };
}

/** A connection to a real, empty mongod. */
export async function startMongo(): Promise<{ connection: Connection; uri: string; stop(): Promise<void> }> {
  const mongod = await MongoMemoryReplSet.create({ replSet: { count: 1 } });
  const uri = mongod.getUri('catalogue');
  const connection = await connectCatalogue(uri);
  const stop = async () => {
    await connection.close();
    await mongod.stop();
  };
  return { connection, uri, stop };
}
