import { readFile } from 'node:fs/promises';

/** Version of the data: that of the package, since facts and code are released together. */
export async function readDatasetVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
