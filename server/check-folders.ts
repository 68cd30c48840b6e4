import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from './config.ts';

/**
 * Looks at the folders of a process that has a MongoDB of its own: the facts have to be there, and the data have to be writable. Makes the folder
 * of the data where it is missing.
 * @throws Error with a line for each variable that is wrong
 */
export async function checkFolders({ seedFolder, dataFolder }: Pick<Config, 'seedFolder' | 'dataFolder'>): Promise<void> {
  const problems = [await whyNoFacts(seedFolder), dataFolder === undefined ? undefined : await whyNotWritable(dataFolder)];
  const lines = problems.filter((one) => one !== undefined);
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

async function whyNoFacts(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return undefined;
  return `Expected CATALOGUE_SEED to be a folder of facts, but got: "${folder}", ${found === undefined ? 'which is not there' : 'which is a file'}.`;
}

async function whyNotWritable(folder: string): Promise<string | undefined> {
  try {
    await makeFolder(resolve(folder));
    await rmdir(await mkdtemp(join(folder, '.probe-')));
    return undefined;
  } catch (fault) {
    return `Expected CATALOGUE_DATA to be a folder that can be written, but got: "${folder}" (${(fault as NodeJS.ErrnoException).code}).`;
  }
}

/** Level by level: Node's own recursive mkdir never ends where the system takes no folder, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === true) return;
  if (there === undefined && dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 });
}
