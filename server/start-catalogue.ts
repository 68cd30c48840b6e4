import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compileReleaseBeside, type CompiledRelease } from './release/compiled-release.ts';
import { holdRelease } from './release/serve-release.ts';
import { connectCatalogue } from './storage/connection.ts';
import { findCurrentKey, readCurrentRelease } from './storage/releases.ts';
import { createRecordHistory } from './storage/record-history.ts';
import { watchReleases } from './storage/watch-releases.ts';
import type { Config } from './config.ts';
import { createHttpServer } from './http/app.ts';
import { openDatabase } from './open-database.ts';
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
  // Loading takes a while: who asks for a port that is taken learns it before.
  await listen(createServer(), config).then(close);
  const database = await openDatabase(config, log.line);
  const opened: { stop(): unknown }[] = [database];
  const undo = async () => {
    for (const part of opened.splice(0).reverse()) await part.stop();
  };
  try {
    const connection = await connectCatalogue(database.uri);
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

const DAY_MS = 86_400_000;
let lastDay = { number: NaN, text: '' };

/** A question without a day is asked for today, UTC. Every request asks: the day is written once. */
function dayOfTheClock(): string {
  const number = Math.floor(Date.now() / DAY_MS);
  if (number !== lastDay.number) lastDay = { number, text: new Date(number * DAY_MS).toISOString().slice(0, 10) };
  return lastDay.text;
}

/** Why an address is not to be had, by the code of the system. */
const NOT_TO_BE_HAD: Readonly<Record<string, (config: Config) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken. Set PORT to another one, or to 0 for a free one.`,
  EACCES: ({ port }) => `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `Expected HOST to be an address of this machine, but got: "${host}".`,
  ENOTFOUND: ({ host }) => `Expected HOST to be an address of this machine, but got: "${host}".`,
};

function listen(server: Server, config: Config): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const why = NOT_TO_BE_HAD[fault.code ?? '']?.(config);
      reject(why === undefined ? fault : new Error(why, { cause: fault }));
    });
    server.listen(config.port, config.host, () => resolve(server));
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
