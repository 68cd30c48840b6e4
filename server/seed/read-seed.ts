import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { KIND_NAMES, KINDS } from '../engine/facts/kinds.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { DATASET, folderOf, type SeedFolder } from './seed-path.ts';
import { surveySeed, type SeedText } from './survey-seed.ts';

/** One seed file, parsed, with what is needed to point at a line of it. Its value is the record; for a vocabulary, the list of terms. */
export interface SeedFile extends ParsedYaml {
  /** Path below the seed folder, with forward slashes. */
  path: string;
  folder: SeedFolder;
  /** Identifier by the path: the file name without its extension; for the holdings of a nation, the folder in which its files stand. */
  name: string;
  text: string;
}

/**
 * Reads every file of a seed folder, in the order of their paths. Throws where something stands in it that is no file of the seed: nobody is to
 * believe that it was read.
 */
export async function readSeedTexts(root: string): Promise<SeedText[]> {
  const { texts, strays } = await surveySeed(root);
  const [first, ...more] = strays;
  if (first !== undefined)
    throw new Error(
      `${displayPath(root, first.path)}: ${first.message}${more.length > 0 ? ` (and ${more.length} more: npm run seed:lint)` : ''}`,
    );
  return texts;
}

/** Reads and parses a seed folder. Broken YAML is kept, for the linter to report. */
export async function readSeed(root: string): Promise<SeedFile[]> {
  return (await readSeedTexts(root)).map(({ path, text }) => parseSeedFile(path, text));
}

/** Digest of a seed's files, byte for byte: equal digests mean that there is nothing to lint or load anew. */
export function digestOf(texts: readonly SeedText[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of texts) hash.update(`${path}\n${text.length}\n${text}`);
  return hash.digest('hex').slice(0, 16);
}

/** Parses one seed file from its text. Throws for a path in no known folder. */
export function parseSeedFile(path: string, text: string): SeedFile {
  const folder = folderOf(path);
  if (folder === undefined)
    throw new Error(`Expected ${DATASET} or a path in one of ${[...KIND_NAMES, 'vocabulary'].join(', ')}, but got: ${path}`);
  const name = /^holdings\/([^/]+)\/[^/]+$/.exec(path)?.[1] ?? path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
  return Object.assign(parseYaml(text), { path, folder, name, text });
}

/** `seed/nations/nor.yaml` as it is named in messages, from the folder in which the command was started. */
export function displayPath(root: string, path: string): string {
  return relative(process.cwd(), join(root, path)).split(sep).join('/');
}

/** Name of the schema file of what stands in a folder. */
export function schemaFileOf(folder: SeedFile['folder']): string {
  return `${folder === 'vocabulary' || folder === 'dataset' ? folder : KINDS[folder].schema}.schema.json`;
}
