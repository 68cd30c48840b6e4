import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { KIND_NAMES, KINDS, type Kind } from '../engine/facts/kinds.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

/** The one file at the root of the seed: what is true of the data as a whole. */
export const DATASET = 'dataset.yaml';

/** One seed file, parsed, with what is needed to point at a line of it. Its value is the record; for a vocabulary, the list of terms. */
export interface SeedFile extends ParsedYaml {
  /** Path below the seed folder, with forward slashes. */
  path: string;
  folder: Kind | 'vocabulary' | 'dataset';
  /** Identifier by the path: the file name without its extension; for the holdings of a nation, the folder in which its files stand. */
  name: string;
  text: string;
}

/** A seed file as text. */
export interface SeedText {
  path: string;
  text: string;
}

/** Reads every YAML file of a seed folder, in the order of their paths. */
export async function readSeedTexts(root: string): Promise<SeedText[]> {
  const names = await readdir(root, { recursive: true });
  const paths = names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.split(sep).join('/'))
    .filter((path) => folderOf(path) !== undefined)
    .sort();
  // One after another: thousands of small files are read ten times as fast as through a pool of threads.
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
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

/** The folder of a path below the seed; undefined where it is none of the seed's. */
export function folderOf(path: string): SeedFile['folder'] | undefined {
  if (path === DATASET) return 'dataset';
  const top = path.slice(0, path.indexOf('/'));
  return [...KIND_NAMES, 'vocabulary' as const].find((folder) => folder === top);
}
