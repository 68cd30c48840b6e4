import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SeedFile } from '../read-seed.ts';
import { canonicalText } from './canonical-text.ts';
import { divideHoldings } from './divide-holdings.ts';

/** The text of a file in its canonical form; undefined where nothing is to be done, or the YAML is broken. */
export function fixedText(file: SeedFile): string | undefined {
  if (file.value === undefined) return undefined;
  const text = canonicalText(file.folder, file.document);
  return text === file.text ? undefined : text;
}

/**
 * Puts every holding into its file, and writes every file in its canonical form. Gives the paths of what was written or removed. No holding is
 * moved while a file can not be read: what a broken record says of its category is not known, and its holdings would go where they do not belong.
 */
export async function fixSeed(files: readonly SeedFile[], root: string): Promise<string[]> {
  const isReadable = files.every(({ value }) => value !== undefined);
  const divided = isReadable ? divideHoldings(files) : files;
  const fixed: string[] = [];
  for (const file of divided) {
    const text = fixedText(file);
    if (text === undefined && files.includes(file)) continue;
    await mkdir(dirname(join(root, file.path)), { recursive: true });
    await writeFile(join(root, file.path), text ?? file.text);
    fixed.push(file.path);
  }
  const kept = new Set(divided.map(({ path }) => path));
  for (const { path } of files.filter((file) => !kept.has(file.path))) {
    await rm(join(root, path));
    fixed.push(path);
  }
  return fixed;
}
