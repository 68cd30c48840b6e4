/** What is published: lists it, holds it against its digests, goes back to the release before. */
import { findAlterations } from '../server/storage/find-alterations.ts';
import { listReleases } from '../server/storage/list-releases.ts';
import { findCurrentKey } from '../server/storage/releases.ts';
import { useRelease } from '../server/storage/use-release.ts';
import { readCommand } from './read-command.ts';
import { withCatalogue } from './with-catalogue.ts';

const { positionals } = readCommand({
  usage: `Usage: npm run release -- list | verify [<key>] | use <key>
list: every release that the MongoDB of MONGODB_URI stores (without one that of npm start), the latest first.
verify: holds the one that is served, or another, against the digests that were written with it, and names what was altered; exit code 1 where something was.
use: serves a release that is stored in place of the one that is served, to go back; running APIs follow within a second.`,
  takes: ['list, verify or use'],
  more: 1,
});
const [action = '', named] = positionals;
await withCatalogue(async ({ connection }) => {
  if (action === 'list') {
    for (const { key, state, version, asOf, loadedAt, records } of await listReleases(connection))
      console.log(`${key}  ${state}  version ${version}  data of ${asOf}  ${records} records  loaded ${loadedAt}`);
  } else if (action === 'verify') {
    const key = named ?? (await findCurrentKey(connection));
    if (key === null) throw new Error('Expected a release to verify, but none is served. npm run seed:load publishes one.');
    const alterations = await findAlterations(connection, key);
    console.log(alterations.length === 0 ? `release ${key} is what was published` : `release ${key}:\n${alterations.join('\n')}`);
    if (alterations.length > 0) process.exitCode = 1;
  } else if (action === 'use' && named !== undefined) {
    await useRelease(connection, named);
    console.log(`release ${named} is served`);
  } else throw new Error(`Expected list, verify [<key>] or use <key>, but got: ${positionals.join(' ')}. --help says what they do.`);
});
