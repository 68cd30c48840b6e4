import { isPartialDate } from './engine/facts/partial-date.ts';

/** Settings of the service. This file is the only one of the server that reads process.env; the others are handed what they need of it. */
export interface Config {
  /** Port of the API; 0 takes a free one. */
  port: number;
  /** Address to listen on; the loopback one unless told otherwise. */
  host: string;
  /** A MongoDB to use instead of the embedded one. */
  mongodbUri: string | undefined;
  /** Folder of the embedded MongoDB's data. */
  dataFolder: string | undefined;
  /** Folder of the facts. */
  seedFolder: string;
  /** Seconds between the signal to stop and the closed port, in which /ready says no and every answer is still given. */
  drainSeconds: number;
  /** Day for which a question is asked that names none, yyyy-mm-dd; today where it is missing. */
  today: string | undefined;
  logLevel: string;
  /** What the search for a mongod reads of this machine: `PATH`, `MONGOMS_SYSTEM_BINARY` and the proxy, as they are set. */
  machine: Readonly<Record<string, string | undefined>>;
  /** Origins whose pages may read answers, such as https://example.org; * for every one. */
  corsOrigins: readonly string[];
  /** Names under which the API is reached, besides addresses, localhost and HOST; * for every one. */
  hosts: readonly string[];
  /** File of the documents that may be asked for by identifier: a JSON object of identifier and document. */
  trustedDocuments: string | undefined;
}

const OF_THE_MACHINE = ['PATH', 'MONGOMS_SYSTEM_BINARY', 'https_proxy', 'HTTPS_PROXY'];

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * Reads the settings from the environment.
 * @throws Error with a line for every variable that is wrong: its name, what was expected and what came
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  /** What a reader makes of a value; `fallback` where it throws, so that the next variable is read too. */
  const read = <T>(reader: (text: string) => T, text: string, fallback: T): T => {
    try {
      return reader(text);
    } catch (fault) {
      problems.push((fault as Error).message);
      return fallback;
    }
  };
  const config: Config = {
    port: read(readPort, env['PORT'] ?? '4000', 0),
    host: read(readHost, env['HOST'] ?? '127.0.0.1', ''),
    mongodbUri: read(readUri, env['MONGODB_URI'] ?? '', undefined),
    dataFolder: env['CATALOGUE_DATA'] || undefined,
    seedFolder: env['CATALOGUE_SEED'] || 'seed',
    drainSeconds: read(readDrain, env['DRAIN_SECONDS'] || '2', 0),
    today: read(readDay, env['CATALOGUE_TODAY'] ?? '', undefined),
    logLevel: read(readLevel, env['LOG_LEVEL'] || 'info', ''),
    machine: Object.fromEntries(OF_THE_MACHINE.map((name) => [name, env[name]])),
    corsOrigins: read(readOrigins, env['CORS_ORIGINS'] ?? '', []),
    hosts: read(readHosts, env['HOSTS'] ?? '', []),
    trustedDocuments: env['TRUSTED_DOCUMENTS'] || undefined,
  };
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return config;
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new Error(`Expected PORT to be 0 to 65535, but got: "${text}".`);
  return port;
}

/** Nothing would be every address of the machine, which nobody asks for by leaving a variable empty. */
function readHost(text: string): string {
  if (text.trim() === '') throw new Error(`Expected HOST to be an address of this machine, such as 127.0.0.1, but got: "${text}".`);
  return text;
}

function readUri(text: string): string | undefined {
  if (text === '') return undefined;
  // What stands before an @ is a name with its password: never for a log.
  const shown = text.replace(/^.*@/s, '...@');
  if (!/^mongodb(\+srv)?:\/\/[^/?]/.test(text))
    throw new Error(`Expected MONGODB_URI to be an address such as mongodb://db1,db2,db3/catalogue?replicaSet=rs0, but got: "${shown}".`);
  return text;
}

function readDrain(text: string): number {
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(seconds <= 600)) throw new Error(`Expected DRAIN_SECONDS to be 0 to 600, but got: "${text}".`);
  return seconds;
}

function readLevel(text: string): string {
  if (!LOG_LEVELS.includes(text)) throw new Error(`Expected LOG_LEVEL to be one of ${LOG_LEVELS.join(', ')}, but got: "${text}".`);
  return text;
}

function readDay(text: string): string | undefined {
  if (text === '') return undefined;
  if (text.length !== 10 || !isPartialDate(text))
    throw new Error(`Expected CATALOGUE_TODAY to be a day such as 2026-11-24, but got: "${text}".`);
  return text;
}

function readHosts(text: string): string[] {
  const hosts = readNames(text);
  for (const host of hosts)
    if (host !== '*' && !/^[\w.-]+$/.test(host))
      throw new Error(
        `Expected HOSTS to be names without a port, such as catalogue.example.org, with commas between, or *, but got: "${host}".`,
      );
  return hosts;
}

/** What stands between commas. */
function readNames(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function readOrigins(text: string): string[] {
  const origins = readNames(text);
  for (const origin of origins)
    if (origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin))
      throw new Error(`Expected CORS_ORIGINS to be origins such as https://example.org, with commas between, or *, but got: "${origin}".`);
  return origins;
}
