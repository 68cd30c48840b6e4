import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { LineCounter, parseDocument, visit, YAMLParseError, type Document } from 'yaml';

/** Folders of the seed, each with the name of the schema that its records meet. */
export const FOLDERS = {
  nations: 'nation',
  standards: 'standard',
  interfaces: 'interface',
  equipment: 'equipment',
  supplies: 'supply',
  holdings: 'holdings',
  responses: 'responses',
  assertions: 'assertion',
  clearances: 'clearance',
  consents: 'consent',
  production: 'production',
  frameworks: 'framework',
  sources: 'source',
} as const;
export type Folder = keyof typeof FOLDERS;

/** One seed file, parsed, with what is needed to point at a line of it. */
export interface SeedFile {
  /** Path below the seed folder, with forward slashes. */
  path: string;
  folder: Folder | 'vocabulary';
  /** Identifier by the path: the file name without its extension; for the holdings of a nation, the folder in which its files stand. */
  name: string;
  text: string;
  /** The record (for a vocabulary: the list of terms). Undefined where the YAML is broken. */
  value: unknown;
  /** The syntax tree with its positions, and what is wrong with it. Parsed when first looked at: a file without a problem never is. */
  readonly document: Document;
  readonly lines: LineCounter;
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
    throw new Error(`Expected a path in one of ${[...Object.keys(FOLDERS), 'vocabulary'].join(', ')}, but got: ${path}`);
  const name = /^holdings\/([^/]+)\/[^/]+$/.exec(path)?.[1] ?? path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
  const value = readQuickly(text);
  if (value === undefined) {
    const parsed = parseText(text);
    const broken = parsed.document.errors.length > 0;
    return { path, folder, name, text, value: broken ? undefined : (parsed.document.toJS({ maxAliasCount: 0 }) as unknown), ...parsed };
  }
  let parsed: ReturnType<typeof parseText> | undefined;
  return {
    path,
    folder,
    name,
    text,
    value,
    get document() {
      return (parsed ??= parseText(text)).document;
    },
    get lines() {
      return (parsed ??= parseText(text)).lines;
    },
  };
}

/** What may be an anchor, an alias or a tag: where a value begins. */
const MARK = /(?:^|[\s,:[{])[&*!]/;

/** The value by the quick parser. Undefined where it finds a mistake: the full parser then says what is wrong, and where. */
function readQuickly(text: string): unknown {
  if (MARK.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function parseText(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2' });
  if (text.includes('*')) refuseAliases(document);
  return { document, lines };
}

/** An alias says a thing twice, and a few of them can multiply without end: it is an error of the file, like a repeated key. */
function refuseAliases(document: Document): void {
  visit(document, {
    Alias: (_, { range }) => {
      const [from, to] = range ?? [0, 0];
      document.errors.push(new YAMLParseError([from, to], 'BAD_ALIAS', 'an alias is not used in the seed.'));
    },
  });
}

/** `seed/nations/nor.yaml` as it is named in messages, from the folder in which the command was started. */
export function displayPath(root: string, path: string): string {
  return relative(process.cwd(), join(root, path)).split(sep).join('/');
}

function folderOf(path: string): Folder | 'vocabulary' | undefined {
  const top = path.slice(0, path.indexOf('/'));
  return top === 'vocabulary' || Object.hasOwn(FOLDERS, top) ? (top as Folder | 'vocabulary') : undefined;
}
