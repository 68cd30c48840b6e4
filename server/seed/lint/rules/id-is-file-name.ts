import type { SeedRule } from '../rule.ts';

/** The identifier of a record is the name of its file; of a nation's lists, its code in lower case. */
export const idIsFileName: SeedRule = {
  name: 'id-is-file-name',
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.folder === 'vocabulary' || file.folder === 'dataset' || typeof file.value !== 'object' || file.value === null) return [];
      const { id } = file.value as { id?: unknown };
      return id === file.name
        ? []
        : [{ file, pointer: ['id'], message: `Expected the id to be the file name "${file.name}", but got: ${JSON.stringify(id)}.` }];
    }),
};
