import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkFolders } from './check-folders.ts';
import type { Config } from './config.ts';
import { createHttpServer } from './http/app.ts';
import type { ApiSources } from './http/endpoint.ts';
import { stopServer } from './http/stop-server.ts';
import { openDatabase } from './open-database.ts';
import { publishSeed } from './publish-seed.ts';
import { readTrustedDocuments } from './read-trusted-documents.ts';
import { serveReleases, type ServedReleases } from './serve-releases.ts';
import { isPassing } from './storage/persist.ts';

export interface RunningCatalogue {
  /** Where the API answers. */
  url: string;
  /** @param drainMs for so long /ready says no and every answer is still given, before the port is closed; 0 unless told otherwise */
  stop(drainMs?: number): Promise<void>;
}

export interface StartLog {
  line(text: string): void;
  fault(fields: Record<string, unknown>, message: string): void;
}

/**
 * Wires the house together: the API, MongoDB, the seed, the release in memory. The port comes first: where it is taken, nothing else is touched.
 * The seed is published in a MongoDB of our own and nowhere else. Rejects with one clear error where a part can't start.
 */
export async function startCatalogue(config: Config, log: StartLog): Promise<RunningCatalogue> {
  const trustedDocuments =
    config.trustedDocuments === undefined ? new Map<string, string>() : await readTrustedDocuments(config.trustedDocuments);
  let isStopping = false;
  const today = () => config.today ?? dayOfTheClock();
  let served: ServedReleases | undefined;
  const sources: ApiSources = {
    release: () => served?.current(),
    isStopping: () => isStopping,
    today,
    log: log.fault,
    history: (release) => served?.history(release),
    trustedDocuments,
  };
  const server = createHttpServer(sources, { corsOrigins: config.corsOrigins, hosts: [config.host, ...config.hosts] });
  await listen(server, config);
  const opened: { stop(): unknown }[] = [];
  const close = async () => {
    for (const part of opened.splice(0).reverse()) await part.stop();
  };
  const stop = async (drainMs?: number) => {
    isStopping = true;
    await stopServer(server, drainMs);
    await close();
  };
  /** @param anew with an empty database in place of the files that are there */
  const openAndServe = async (anew = false): Promise<ServedReleases> => {
    const database = await openDatabase(config, log.line, anew);
    opened.push(database);
    const publish = (rewritten = false) => publishSeed(database.uri, config.seedFolder, log.line, rewritten);
    const isDamage = (fault: unknown) => database.isOurs && !anew && isPassing(fault);
    try {
      if (database.isOurs) await publish();
      const heal = database.isOurs ? () => publish(true) : undefined;
      const opening = await serveReleases(database.readUri, { today, fault: log.fault, heal });
      opened.push(opening);
      if (database.isOurs && opening.unreadable !== undefined) throw opening.unreadable;
      return opening;
    } catch (fault) {
      if (!isDamage(fault)) throw fault;
      log.fault({ fault: String(fault) }, 'MongoDB breaks again and again on its files');
      await close();
      return openAndServe(true);
    }
  };
  try {
    if (config.mongodbUri === undefined) await checkFolders(config);
    served = await openAndServe();
    if (served.current() === undefined)
      log.line('no release is served yet: npm run seed:load publishes one, and it is served within a second');
    const { port } = server.address() as AddressInfo;
    return { url: `http://${config.host}:${port}/graphql`, stop };
  } catch (fault) {
    await stop();
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
