import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compileReleaseBeside, type CompiledRelease } from './release/compiled-release.ts';
import { holdRelease } from './release/serve-release.ts';
import { connectCatalogue } from './storage/connection.ts';
import { findMongod } from './storage/embedded/find-mongod.ts';
import { startEmbeddedMongod } from './storage/embedded/embedded-server.ts';
import { findCurrentKey, readCurrentRelease } from './storage/releases.ts';
import { createRecordHistory } from './storage/record-history.ts';
import { watchReleases } from './storage/watch-releases.ts';
import type { Config } from './config.ts';
import { createHttpServer } from './http/app.ts';
import { readTrustedDocuments } from './read-trusted-documents.ts';
import { loadSeed } from './seed/load-seed.ts';

export interface RunningCatalogue {
  /** Where the API answers. */
  url: string;
  stop(): Promise<void>;
}

export interface StartLog {
  line(text: string): void;
  fault(fields: Record<string, unknown>, message: string): void;
}

const POLL_MS = 1_000;
const DRAIN_MS = 20_000;

/** Wires the house together: MongoDB, the seed, the release in memory, the API. Rejects with one clear error where a part can't start. */
export async function startCatalogue(config: Config, log: StartLog): Promise<RunningCatalogue> {
  const trustedDocuments =
    config.trustedDocuments === undefined ? new Map<string, string>() : await readTrustedDocuments(config.trustedDocuments);
  const source = await findMongod({ environment: { ...config.machine, MONGODB_URI: config.mongodbUri }, log: log.line });
  const embedded =
    source.kind === 'server'
      ? { uri: source.uri, stop: async () => undefined }
      : await startEmbeddedMongod({
          binary: source.path,
          log: log.line,
          ...(config.dataFolder !== undefined && { dataDir: config.dataFolder }),
        });
  const opened: { stop(): unknown }[] = [embedded];
  const undo = async () => {
    for (const part of opened.splice(0).reverse()) await part.stop();
  };
  try {
    const connection = await connectCatalogue(embedded.uri);
    opened.push({ stop: () => connection.close() });
    const outcome = await loadSeed(connection, config.seedFolder, log.line);
    log.line(`seed: ${outcome.records} records, release ${outcome.hash} ${outcome.changed ? 'loaded' : 'already served'}`);
    const holder = holdRelease(
      {
        currentKey: () => findCurrentKey(connection),
        read: async (key) => {
          const { head, records } = await readCurrentRelease(connection, key);
          return compileReleaseBeside({ key, ...head }, records, config.today ?? dayOfTheClock());
        },
      },
      POLL_MS,
      (fault) => log.fault({ fault: String(fault) }, 'the release was not refreshed; the old one is served'),
    );
    opened.push(holder);
    await holder.refresh();
    // A change stream tells at once; the poll above is for a MongoDB without one, and for what a broken stream missed.
    const onFault = (fault: unknown) => log.fault({ fault: String(fault) }, 'the watch on releases broke and is opened anew');
    opened.push(watchReleases(connection, () => void holder.refresh().catch(onFault), onFault));
    const sources = {
      release: holder.current,
      today: () => config.today ?? dayOfTheClock(),
      log: log.fault,
      history: (release: CompiledRelease) => createRecordHistory(connection, release.key),
      trustedDocuments,
    };
    const server = createHttpServer(sources, config.corsOrigins);
    await listen(server, config);
    const { port } = server.address() as AddressInfo;
    opened.push({ stop: () => close(server) });
    return { url: `http://${config.host}:${port}/graphql`, stop: undo };
  } catch (fault) {
    await undo();
    throw fault;
  }
}

/** A question without a day is asked for today, UTC. */
function dayOfTheClock(): string {
  return new Date().toISOString().slice(0, 10);
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) =>
      reject(
        fault.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. Set PORT to another one, or to 0 for a free one.`, { cause: fault })
          : fault,
      ),
    );
    server.listen(port, host, resolve);
  });
}

/** Lets requests under way finish, for a while. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
