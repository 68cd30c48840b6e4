import type { SeedFile } from '../../read-seed.ts';
import type { RuleProblem, SeedRule } from '../rule.ts';

/** No two things that a question may name share an identifier, whatever their kind. */
export const idIsUnique: SeedRule = {
  name: 'id-is-unique',
  check({ files }) {
    const taken = new Map<string, SeedFile>();
    return files.flatMap((file) => {
      if (file.folder === 'vocabulary') return repeatedTerms(file);
      const named =
        file.folder === 'equipment' || file.folder === 'supplies' || file.folder === 'interfaces' || file.folder === 'standards';
      const key = `${named ? 'items' : file.folder}/${file.name}`;
      const other = taken.get(key);
      if (other === undefined) {
        taken.set(key, file);
        return [];
      }
      return [{ file, pointer: ['id'], message: `Expected an identifier of its own, but "${file.name}" is that of ${other.path} too.` }];
    });
  },
};

/** Terms of one vocabulary that share an identifier. */
function repeatedTerms(file: SeedFile): RuleProblem[] {
  const ids = Array.isArray(file.value) ? file.value.map((term: { id?: unknown }) => String(term.id)) : [];
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ file, pointer: [at, 'id'], message: `Expected an identifier of its own, but "${id}" stands twice in this vocabulary.` }]
      : [],
  );
}
