import { readFile, stat } from 'node:fs/promises';
import { decodeUtf8 } from '../../seed/decode-utf8.ts';
import type { ImportProblem } from './import-problem.ts';

/** Larger tables are refused before they are read. */
export const BYTES_AT_MOST = 32 * 1024 * 1024;

/**
 * The text of a table that somebody made: UTF-8, of at most {@link BYTES_AT_MOST}. Bytes of another encoding are a problem at their place.
 *
 * @throws Error where there is no such file, or it is too large
 */
export async function readTable(path: string): Promise<{ text: string } | ImportProblem> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error(`Expected a file, but that is ${found.isDirectory() ? 'a folder' : 'none'}: ${path}`);
  if (found.size > BYTES_AT_MOST)
    throw new Error(`Expected a table of at most ${BYTES_AT_MOST} bytes, but ${path} has ${found.size}: divide it.`);
  const decoded = decodeUtf8(await readFile(path));
  return 'text' in decoded
    ? decoded
    : { path, ...decoded, message: 'Expected UTF-8, but got bytes of another encoding: save the table as UTF-8.' };
}
