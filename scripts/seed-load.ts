/** Loads the seed into a running MongoDB as one release: old or new, never half. */
import { connectCatalogue } from '../server/storage/connection.ts';
import { readConfig } from '../server/config.ts';
import { openDatabase } from '../server/open-database.ts';
import { loadSeed } from '../server/seed/load-seed.ts';
import { endWithMessage } from './end-with-message.ts';
import { readCommand } from './read-command.ts';

const { positionals, values } = readCommand({
  usage: `Usage: npm run seed:load [-- <folder>] [--force]
Lints the seed and loads it into the MongoDB of MONGODB_URI (mongodb://...), or without one into that of npm start (CATALOGUE_DATA), which is
started for as long as it takes where it does not run. A running API serves the new release within a second.
A seed that is older than what is served, has fewer records or is of another line of releases is refused; --force publishes it and says so.`,
  options: { force: { type: 'boolean' } },
  more: 1,
});
await endWithMessage(async () => {
  const config = readConfig();
  const log = (line: string) => console.error(line);
  const database = await openDatabase(config, log);
  try {
    const connection = await connectCatalogue(database.uri).catch((cause: Error) => {
      throw new Error(
        `Expected a MongoDB to answer, but: ${cause.message}. MONGODB_URI names another one; without it npm run seed:load starts its own.`,
        { cause },
      );
    });
    const outcome = await loadSeed(connection, positionals[0] ?? config.seedFolder, log, {
      guard: values.force === true ? 'forced' : 'guarded',
    }).finally(() => connection.close());
    console.log(`${outcome.records} records, release ${outcome.hash} ${outcome.changed ? 'loaded' : 'already served: nothing written'}`);
  } finally {
    await database.stop();
  }
});
