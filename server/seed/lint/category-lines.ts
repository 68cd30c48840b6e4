import { objectsIn, type LintedSeed } from './rule.ts';

/** Each category of a seed with the categories above it, itself first; read once for all rules. */
export function categoryLines(seed: LintedSeed): ReadonlyMap<string, readonly string[]> {
  return seed.once(create);
}

function create({ files }: LintedSeed): ReadonlyMap<string, readonly string[]> {
  const file = files.find(({ folder, name }) => folder === 'vocabulary' && name === 'categories');
  const parents = new Map(objectsIn(file?.value).map(({ object }) => [String(object['id']), object['parent']]));
  return new Map([...parents.keys()].map((id) => [id, lineOf(id, parents)]));
}

function lineOf(id: string, parents: ReadonlyMap<string, unknown>): string[] {
  const line: string[] = [];
  for (let at: unknown = id; typeof at === 'string' && !line.includes(at); at = parents.get(at)) line.push(at);
  return line;
}
