import type { SeedFile } from '../../read-seed.ts';
import { isNamed, type RuleProblem, type SeedRule } from '../rule.ts';

/** The lists of a nation are several files. */
export const idIsUnique: SeedRule = {
  name: 'id-is-unique',
  sentence: 'No two things that a question may name share an identifier, whatever their kind.',
  check({ files }) {
    const taken = new Map<string, SeedFile>();
    return files.flatMap((file) => {
      if (file.folder === 'vocabulary') return repeatedTerms(file, NAMED_VOCABULARIES.has(file.name) ? taken : new Map());
      if (file.folder === 'holdings') return [];
      const key = `${isNamed(file) ? 'items' : file.folder}/${file.name}`;
      const other = taken.get(key);
      if (other === undefined) {
        taken.set(key, file);
        return [];
      }
      return [{ file, pointer: ['id'], message: `Expected an identifier of its own, but "${file.name}" is that of ${other.path} too.` }];
    });
  },
};

/** Vocabularies whose terms a question may name, as it may name an item. */
const NAMED_VOCABULARIES = new Set(['categories', 'topics']);

/** Terms of one vocabulary that share an identifier, with one another or with an item. */
function repeatedTerms(file: SeedFile, taken: Map<string, SeedFile>): RuleProblem[] {
  const ids = Array.isArray(file.value) ? file.value.map((term: { id?: unknown }) => String(term.id)) : [];
  return ids.flatMap((id, at) => {
    const other = ids.indexOf(id) < at ? file : taken.get(`items/${id}`);
    if (other === undefined) taken.set(`items/${id}`, file);
    return other === undefined
      ? []
      : [{ file, pointer: [at, 'id'], message: `Expected an identifier of its own, but "${id}" is that of ${other.path} too.` }];
  });
}
