import { randomUUID } from 'node:crypto';
import { chmod, copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mongodVersion } from './mongod-version.ts';
import { reasonOf } from './reason-of.ts';

/** A mongod on disk that has been run once, so that its version is known and not guessed. */
export interface MongodBinary {
  readonly path: string;
  readonly version: string;
}

/**
 * The newest mongod in the cache that runs on this machine.
 * @returns undefined when the cache is missing or empty
 * @throws Error naming each cached binary that doesn't run, when there are only such
 */
export async function newestCached(cacheFolder: string): Promise<MongodBinary | undefined> {
  const names = await readdir(cacheFolder).catch(() => []);
  const versions = names.filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort(newestFirst);
  const failures: string[] = [];
  for (const version of versions) {
    const path = join(cacheFolder, version, 'mongod');
    try {
      return { path, version: await mongodVersion(path) };
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  if (failures.length > 0) throw new Error(failures.join('; '));
  return undefined;
}

/**
 * Puts a mongod into the cache as `<cache>/<version>/mongod`.
 * The last step is one rename: a second process that installs at the same time, or a kill half-way, leaves
 * either the old file or the new one, never half of one. A running server keeps the file it was started from.
 * @throws Error when the file doesn't run here, which keeps a useless binary out of the cache
 */
export async function installBinary(cacheFolder: string, file: string): Promise<MongodBinary> {
  await chmod(file, 0o755);
  const version = await mongodVersion(file);
  const folder = join(cacheFolder, version);
  const path = join(folder, 'mongod');
  const temporary = join(folder, `.mongod-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    // A link costs nothing for these 140 MB; it fails across file systems, hence the copy.
    await link(file, temporary).catch(() => copyFile(file, temporary));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return { path, version };
}

/** Order of two versions such as 8.0.11, the newer one first. */
export function newestFirst(left: string, right: string): number {
  return right.localeCompare(left, 'en', { numeric: true });
}
