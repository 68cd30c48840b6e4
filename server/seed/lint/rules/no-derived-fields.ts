import { inEveryObject, type SeedRule } from '../rule.ts';

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
  check: (seed) =>
    inEveryObject(seed, (object, pointer) =>
      Object.keys(object)
        .filter((key) => DERIVED.has(key))
        .map((key) => ({
          pointer: [...pointer, key],
          message: `Expected only what can't be computed, but got: ${key}, which follows from other records.`,
        })),
    ),
};
