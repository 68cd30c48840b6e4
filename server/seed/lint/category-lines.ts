import type { LintedSeed } from './rule.ts';
import { termsOf, vocabularyFile } from './vocabulary-terms.ts';

/** Each category of a seed with the categories above it, itself first; read once for all rules. */
export function categoryLines(seed: LintedSeed): ReadonlyMap<string, readonly string[]> {
  return seed.once(create);
}

function create({ files }: LintedSeed): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(termsOf(vocabularyFile(files, 'categories')).map(({ id, parent }) => [String(id), parent]));
  return new Map([...parents.keys()].map((id) => [id, lineOf(id, parents)]));
}

function lineOf(id: string, parents: ReadonlyMap<string, unknown>): string[] {
  const line: string[] = [];
  for (let at: unknown = id; typeof at === 'string' && !line.includes(at); at = parents.get(at)) line.push(at);
  return line;
}
