import { KINDS } from '../../../engine/facts/kinds.ts';
import type { RuleProblem, SeedRule } from '../rule.ts';

export const idIsFileName: SeedRule = {
  name: 'id-is-file-name',
  sentence:
    'The identifier of a record is the name of its file; that of a nation and of its lists is the code of the nation in lower case.',
  check: ({ files }) =>
    files.flatMap((file): RuleProblem[] => {
      if (file.folder === 'vocabulary' || file.folder === 'dataset' || typeof file.value !== 'object' || file.value === null) return [];
      const { id, [KINDS[file.folder].key]: key } = file.value as Record<string, unknown>;
      if (id !== file.name)
        return [{ file, pointer: ['id'], message: `Expected the id to be the file name "${file.name}", but got: ${JSON.stringify(id)}.` }];
      const wanted = file.name.toUpperCase();
      const field = KINDS[file.folder].key;
      return field === 'id' || typeof key !== 'string' || key === wanted
        ? []
        : [{ file, pointer: [field], message: `Expected the ${field} to be ${wanted}, as the file is named, but got: ${key}.` }];
    }),
};
