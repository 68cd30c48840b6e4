import type { Config } from './config.ts';
import { startEmbeddedMongod } from './storage/embedded/embedded-server.ts';
import { findMongod } from './storage/embedded/find-mongod.ts';

/** A MongoDB to connect to. Its address may hold a password: it is for connecting, never for a log. */
export interface OpenDatabase {
  uri: string;
  /** The address for who only reads. */
  readUri: string;
  /** Whether it is ours alone: started for us and nobody else, to be filled with our seed. */
  isOurs: boolean;
  /** Ends what was started for it: nothing where it is somebody else's. */
  stop(): Promise<void>;
}

/**
 * The MongoDB of the settings: that of `MONGODB_URI`, else the embedded one, shared where it runs already. Rejects with one clear error.
 * @param anew sets the files of the embedded one aside: they turned out to be damaged
 */
export async function openDatabase(
  config: Pick<Config, 'machine' | 'mongodbUri' | 'dataFolder'>,
  log: (line: string) => void,
  anew = false,
): Promise<OpenDatabase> {
  const source = await findMongod({ environment: { ...config.machine, MONGODB_URI: config.mongodbUri }, log });
  if (source.kind === 'server') return { uri: source.uri, readUri: source.uri, isOurs: false, stop: async () => undefined };
  const { dataFolder } = config;
  return startEmbeddedMongod({ binary: source.path, log, anew, ...(dataFolder !== undefined && { dataDir: dataFolder }) });
}
