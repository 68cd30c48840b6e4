/** Loads the seed into a running MongoDB as one release: old or new, never half. */
import { parseArgs } from 'node:util';
import { connectCatalogue } from '../server/storage/connection.ts';
import { readConfig } from '../server/config.ts';
import { loadSeed } from '../server/seed/load-seed.ts';

const { values, positionals } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
const config = readConfig();
if (values.help || config.mongodbUri === undefined) {
  console.log(
    'Usage: MONGODB_URI=mongodb://... npm run seed:load [-- <folder>]\nLints the seed and loads it. A running API serves the new release within a second.',
  );
  process.exit(values.help ? 0 : 2);
}
const connection = await connectCatalogue(config.mongodbUri);
try {
  const outcome = await loadSeed(connection, positionals[0] ?? config.seedFolder, (line) => console.error(line));
  console.log(`${outcome.records} records, release ${outcome.hash} ${outcome.changed ? 'loaded' : 'already served: nothing written'}`);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await connection.close();
}
