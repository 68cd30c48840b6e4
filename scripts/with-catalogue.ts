import { checkFolders } from '../server/check-folders.ts';
import { readConfig, type Config } from '../server/config.ts';
import { openDatabase } from '../server/open-database.ts';
import { connectCatalogue, type Connection } from '../server/storage/connection.ts';
import { endWithMessage } from './end-with-message.ts';

/** What a command on the catalogue's MongoDB works with. */
export interface Opened {
  connection: Connection;
  config: Config;
  log(line: string): void;
}

/** Does work on the MongoDB of MONGODB_URI, or on that of npm start, which is started for as long as it takes where it does not run. */
export async function withCatalogue(work: (opened: Opened) => Promise<void>): Promise<void> {
  await endWithMessage(async () => {
    const config = readConfig();
    if (config.mongodbUri === undefined) await checkFolders(config);
    const log = (line: string) => console.error(line);
    const database = await openDatabase(config, log);
    try {
      const connection = await connectCatalogue(database.uri).catch((cause: Error) => {
        throw new Error(
          `Expected a MongoDB to answer, but: ${cause.message}. MONGODB_URI names another one; without it that of npm start is started.`,
          { cause },
        );
      });
      await work({ connection, config, log }).finally(() => connection.close());
    } finally {
      await database.stop();
    }
  });
}
