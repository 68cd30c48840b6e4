import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'set-aside-';
/** What is ours and not mongod's: who owns the folder, its secret, and what was said. */
const STAYS = /^(keyfile|owner\.json|mongod\.log)/;

/**
 * Moves the files of a mongod out of its way, into a folder beside them: the next start begins with an empty database. What was set aside
 * earlier is removed, so that a disk that damages its files again and again is not filled with them.
 * @returns the folder in which they lie
 */
export async function setAside(dataFolder: string, now = new Date()): Promise<string> {
  const names = await readdir(dataFolder);
  for (const name of names.filter((one) => one.startsWith(PREFIX))) await rm(join(dataFolder, name), { recursive: true });
  const folder = join(dataFolder, `${PREFIX}${now.toISOString().replaceAll(':', '-')}`);
  await mkdir(folder, { mode: 0o700 });
  const moved = names.filter((name) => !name.startsWith(PREFIX) && !STAYS.test(name));
  for (const name of moved) await rename(join(dataFolder, name), join(folder, name));
  return folder;
}
