import { objectsIn, recordOf, type SeedRule } from '../rule.ts';

/** Names under which computed answers and back-references have crept into catalogues like this one. */
const DERIVED = new Set([
  'operators',
  'holders',
  'heldBy',
  'usedBy',
  'compatibleWith',
  'verdict',
  'variants',
  'members',
  'count',
  'conformingItems',
]);

export const noDerivedFields: SeedRule = {
  name: 'no-derived-fields',
  sentence: 'What can be computed from other records is not written down.',
  check: ({ files }) =>
    files.flatMap((file) => {
      const record = recordOf(file);
      if (record === undefined) return [];
      return objectsIn(record).flatMap(({ object, pointer }) =>
        Object.keys(object)
          .filter((key) => DERIVED.has(key))
          .map((key) => ({
            file,
            pointer: [...pointer, key],
            message: `Expected only what can't be computed, but got: ${key}, which follows from other records.`,
          })),
      );
    }),
};
