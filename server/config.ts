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
  /** Day for which a question is asked that names none, yyyy-mm-dd; today where it is missing. */
  today: string | undefined;
  logLevel: string;
  /** What the search for a mongod reads of this machine: `PATH`, `MONGOMS_SYSTEM_BINARY` and the proxy, as they are set. */
  machine: Readonly<Record<string, string | undefined>>;
  /** Origins whose pages may read answers, such as https://example.org; * for every one. */
  corsOrigins: readonly string[];
  /** File of the documents that may be asked for by identifier: a JSON object of identifier and document. */
  trustedDocuments: string | undefined;
}

const OF_THE_MACHINE = ['PATH', 'MONGOMS_SYSTEM_BINARY', 'https_proxy', 'HTTPS_PROXY'];

/** Reads the settings from the environment. Throws an Error that names the variable, what was expected and what came. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return {
    port: readPort(env['PORT'] ?? '4000'),
    host: env['HOST'] ?? '127.0.0.1',
    mongodbUri: env['MONGODB_URI'] || undefined,
    dataFolder: env['CATALOGUE_DATA'] || undefined,
    seedFolder: env['CATALOGUE_SEED'] ?? 'seed',
    today: readDay(env['CATALOGUE_TODAY']),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    machine: Object.fromEntries(OF_THE_MACHINE.map((name) => [name, env[name]])),
    corsOrigins: readOrigins(env['CORS_ORIGINS'] ?? ''),
    trustedDocuments: env['TRUSTED_DOCUMENTS'] || undefined,
  };
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) throw new Error(`Expected PORT to be 0 to 65535, but got: "${text}".`);
  return port;
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (text.length !== 10 || !isPartialDate(text))
    throw new Error(`Expected CATALOGUE_TODAY to be a day such as 2026-11-24, but got: "${text}".`);
  return text;
}

function readOrigins(text: string): string[] {
  const origins = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  for (const origin of origins)
    if (origin !== '*' && (!URL.canParse(origin) || new URL(origin).origin !== origin))
      throw new Error(`Expected CORS_ORIGINS to be origins such as https://example.org, with commas between, or *, but got: "${origin}".`);
  return origins;
}
