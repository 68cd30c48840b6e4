import { changeSeed, type SeedChange } from '../change-seed.ts';
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
 * Puts every holding into its file, and writes every file in its canonical form, all or nothing. Gives the paths of what was written or removed. No holding is
 * moved while a file can not be read: what a broken record says of its category is not known, and its holdings would go where they do not belong.
 */
export async function fixSeed(files: readonly SeedFile[], root: string): Promise<string[]> {
  const isReadable = files.every(({ value }) => value !== undefined);
  const divided = isReadable ? divideHoldings(files) : files;
  const changes: SeedChange[] = [];
  for (const file of divided) {
    const text = fixedText(file);
    if (text !== undefined || !files.includes(file)) changes.push({ path: file.path, text: text ?? file.text });
  }
  const kept = new Set(divided.map(({ path }) => path));
  for (const { path } of files) if (!kept.has(path)) changes.push({ path, text: null });
  changeSeed(root, changes);
  return changes.map(({ path }) => path);
}
