import { KIND_NAMES, VOCABULARIES, type Kind } from '../engine/facts/kinds.ts';

/** The one file at the root of the seed: what is true of the data as a whole. */
export const DATASET = 'dataset.yaml';

/** What stands in a seed beside its files and holds no fact. */
const BESIDE: readonly string[] = ['GUIDELINES.md', 'lint-exceptions.txt'];

export type SeedFolder = Kind | 'vocabulary' | 'dataset';

/** The folder of a path below the seed; undefined where it is none of the seed's. */
export function folderOf(path: string): SeedFolder | undefined {
  if (path === DATASET) return 'dataset';
  const top = path.slice(0, path.indexOf('/'));
  return [...KIND_NAMES, 'vocabulary' as const].find((folder) => folder === top);
}

/** Why an ordinary file of this path is not read, in words: what was expected; undefined where it is read, or holds no fact. */
export function whyNotRead(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (BESIDE.includes(path) || (name.startsWith('.') && !/\.ya?ml$/i.test(name))) return undefined;
  if (!name.endsWith('.yaml')) return 'Expected the name of a file of the seed to end with .yaml: this one would not be read.';
  const folder = folderOf(path);
  if (folder === undefined)
    return `Expected ${DATASET} or a file in one of the folders ${[...KIND_NAMES, 'vocabulary'].join(', ')}: this one would not be read.`;
  if (folder === 'vocabulary' && !VOCABULARIES.some((vocabulary) => path === `vocabulary/${vocabulary}.yaml`))
    return `Expected one of the vocabularies ${VOCABULARIES.join(', ')}: this one would not be read.`;
  return undefined;
}
