import type { NameIndex } from './name-index.ts';
import { readName } from './read-name.ts';

/** Words of a name, as they were written, that say a nation, a change or a negation: "seconda generazione" says so as it is, and no other spelling of it is looked for. */
export function saidWords(index: NameIndex, name: string): ReadonlySet<string> {
  const { atoms, marks } = readName(name, index.vocabulary);
  const said = marks.filter(
    ({ meaning }) => meaning?.modifies === true || meaning?.negation !== undefined || meaning?.nation !== undefined,
  );
  return new Set(said.flatMap(({ from, to }) => atoms.slice(from, to).map(({ raw }) => raw)));
}
