import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8 } from './decode-utf8.ts';
import { finishChanges } from './change-seed.ts';
import { DATASET, folderOf, whyNotRead } from './seed-path.ts';

/** A seed file as text. */
export interface SeedText {
  path: string;
  text: string;
}

/** What stands in a seed folder and can not be read as a file of it, or does not stand there and has to. */
export interface SeedStray {
  path: string;
  /** Expected X, but got Y. */
  message: string;
}

/** Everything in a seed folder, in the order of the paths. No link is followed: it may lead anywhere, and in circles. */
export async function surveySeed(root: string): Promise<{ texts: SeedText[]; strays: SeedStray[] }> {
  const texts: SeedText[] = [];
  const strays: SeedStray[] = [];
  const paths: string[] = [];
  const walk = (folder: string, entries: readonly Dirent[]) => {
    for (const entry of entries) {
      const path = `${folder}${entry.name}`;
      const message = wrongWith(path, entry);
      if (message !== undefined) strays.push({ path, message });
      else if (entry.isDirectory()) walk(`${path}/`, readdirSync(join(root, path), { withFileTypes: true }));
      else if (entry.name.endsWith('.yaml')) paths.push(path);
    }
  };
  finishChanges(root);
  const top = await readdir(root, { withFileTypes: true });
  if (!top.some(({ name }) => name === DATASET || folderOf(`${name}/`) !== undefined))
    throw new Error(`Expected a seed with ${DATASET} and folders such as nations in ${root}, but there are none.`);
  walk(
    '',
    top.filter((entry) => !(entry.isDirectory() && entry.name.startsWith('.'))),
  );
  if (!paths.includes(DATASET)) strays.push({ path: DATASET, message: 'Expected the day of the data (asOf), but there is no such file.' });
  // One after another: thousands of small files are read ten times as fast as through a pool of threads.
  for (const path of paths.sort()) {
    const decoded = decodeUtf8(readFileSync(join(root, path)));
    if ('text' in decoded) texts.push({ path, text: decoded.text });
    else strays.push({ path, message: `Expected UTF-8, but line ${decoded.line} holds other bytes at column ${decoded.column}.` });
  }
  return { texts, strays: strays.sort((one, other) => (one.path < other.path ? -1 : 1)) };
}

/** Why an entry of a folder is not read, or entered; undefined where it is. */
function wrongWith(path: string, entry: Dirent): string | undefined {
  if (entry.isSymbolicLink()) return 'Expected a file or folder of the seed itself, but got a symbolic link, which is not followed.';
  if (entry.isFile()) return whyNotRead(path);
  if (!entry.isDirectory()) return 'Expected a file, but got something else, which is not opened.';
  if (/\.ya?ml$/i.test(entry.name)) return 'Expected a file, but got a folder.';
  if (folderOf(`${path}/`) === undefined) return whyNotRead(`${path}/x.yaml`);
  return undefined;
}
