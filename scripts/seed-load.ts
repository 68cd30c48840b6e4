/** Loads the seed into a running MongoDB as one release: old or new, never half. */
import { loadSeed } from '../server/seed/load-seed.ts';
import { readCommand } from './read-command.ts';
import { withCatalogue } from './with-catalogue.ts';

const { positionals, values } = readCommand({
  usage: `Usage: npm run seed:load [-- <folder>] [--force]
Lints the seed and loads it into the MongoDB of MONGODB_URI (mongodb://...), or without one into that of npm start (CATALOGUE_DATA), which is
started for as long as it takes where it does not run. A running API serves the new release within a second.
A seed that is older than what is served, has fewer records or is of another line of releases is refused; --force publishes it and says so.`,
  options: { force: { type: 'boolean' } },
  more: 1,
});
await withCatalogue(async ({ connection, config, log }) => {
  const guard = values.force === true ? 'forced' : 'guarded';
  const outcome = await loadSeed(connection, positionals[0] ?? config.seedFolder, log, { guard });
  console.log(`${outcome.records} records, release ${outcome.hash} ${outcome.changed ? 'loaded' : 'already served: nothing written'}`);
});
