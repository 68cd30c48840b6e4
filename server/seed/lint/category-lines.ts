import { objectsIn, type LintedSeed } from './rule.ts';

const known = new WeakMap<LintedSeed, ReadonlyMap<string, readonly string[]>>();

/** Each category of a seed with the categories above it, itself first. */
export function categoryLines(seed: LintedSeed): ReadonlyMap<string, readonly string[]> {
  let lines = known.get(seed);
  if (lines === undefined) {
    const file = seed.files.find(({ folder, name }) => folder === 'vocabulary' && name === 'categories');
    const parents = new Map(objectsIn(file?.value).map(({ object }) => [String(object['id']), object['parent']]));
    lines = new Map([...parents.keys()].map((id) => [id, lineOf(id, parents)]));
    known.set(seed, lines);
  }
  return lines;
}

function lineOf(id: string, parents: ReadonlyMap<string, unknown>): string[] {
  const line: string[] = [];
  for (let at: unknown = id; typeof at === 'string' && !line.includes(at); at = parents.get(at)) line.push(at);
  return line;
}
