import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedFile } from '../read-seed.ts';
import { recordOf } from './rule.ts';
import { canonicalOrder } from './rules/order-is-canonical.ts';

/** The text of a file with its keys in canonical order; undefined where nothing is to be done. Only whole blocks move: what is in them stays as written. */
export function fixedText(file: SeedFile): string | undefined {
  if (recordOf(file) === undefined || file.folder === 'vocabulary') return undefined;
  const order = canonicalOrder(file.folder);
  const blocks = blocksOf(file.text.endsWith('\n') ? file.text : `${file.text}\n`);
  const rank = ({ key }: Block) => (key === undefined ? -1 : order.includes(key) ? order.indexOf(key) : order.length);
  const fixed = [...blocks]
    .sort((one, other) => rank(one) - rank(other))
    .map((block) => block.text)
    .join('');
  return fixed === file.text ? undefined : fixed;
}

interface Block {
  /** Key at the root of the record; undefined for the comment that heads the file. */
  key: string | undefined;
  text: string;
}

/** A record cut at its root keys. A comment between two keys belongs to the key below it; one that heads the file stays there. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [{ key: undefined, text: '' }];
  let comment = '';
  for (const line of text.split(/(?<=\n)/)) {
    const key = /^([A-Za-z]+):/.exec(line)?.[1];
    const last = blocks.at(-1);
    if (key !== undefined) {
      const heads = blocks.length === 1 && last !== undefined && last.text === '';
      if (heads && last) last.text = comment;
      blocks.push({ key, text: heads ? line : comment + line });
      comment = '';
    } else if (line.startsWith('#')) comment += line;
    else if (last !== undefined) {
      last.text += comment + line;
      comment = '';
    }
  }
  const end = blocks.at(-1);
  if (end !== undefined) end.text += comment;
  return blocks;
}

/** Rewrites every file that can be fixed; gives their paths. */
export async function fixSeed(files: readonly SeedFile[], root: string): Promise<string[]> {
  const fixed: string[] = [];
  for (const file of files) {
    const text = fixedText(file);
    if (text === undefined) continue;
    await writeFile(join(root, file.path), text);
    fixed.push(file.path);
  }
  return fixed;
}
