/** Publishes a backup. */
import { guardServed } from '../server/seed/guard-served.ts';
import { readBackup } from '../server/storage/backup.ts';
import { loadRelease } from '../server/storage/load-release.ts';
import { readCommand } from './read-command.ts';
import { withCatalogue } from './with-catalogue.ts';

const { positionals, values } = readCommand({
  usage: `Usage: npm run restore -- <folder> [--force]
Holds a backup against its manifest and publishes it in the MongoDB of MONGODB_URI (without one in that of npm start), under the hash it had. One that is
older than what is served, has fewer records or is of another line is refused; --force publishes it and says so.`,
  options: { force: { type: 'boolean' } },
  takes: ['the folder of a backup'],
});
await withCatalogue(async ({ connection, log }) => {
  const { manifest, records } = await readBackup(positionals[0] ?? '');
  const { version, hash } = manifest;
  await guardServed(connection, { version, records }, values.force === true ? 'forced' : 'guarded', log);
  const { changed } = await loadRelease(connection, { records, version, source: `backup/${hash}` });
  console.log(`release ${hash} ${changed ? 'restored' : 'already served: nothing written'}`);
});
