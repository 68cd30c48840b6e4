/** Writes the release that is served into a folder, with a manifest by which it is told whole. */
import { writeBackup } from '../server/storage/backup.ts';
import { recordsIn } from '../server/storage/find-served.ts';
import { readCommand } from './read-command.ts';
import { withCatalogue } from './with-catalogue.ts';

const { positionals } = readCommand({
  usage: `Usage: npm run backup -- <folder>
Writes the release that the MongoDB of MONGODB_URI serves (without one that of npm start) into a new folder: a file a kind of record, one record a line,
and manifest.json with version, hash, counts and the SHA-256 of each file. What is stored is verified first.`,
  takes: ['a folder that is not there yet'],
});
await withCatalogue(async ({ connection }) => {
  const [folder = ''] = positionals;
  const manifest = await writeBackup(connection, folder);
  console.log(`${recordsIn(manifest)} records of release ${manifest.hash} written to ${folder}`);
});
