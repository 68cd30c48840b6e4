import { inEveryObject, type SeedRule } from '../rule.ts';

const SOURCED = new Set(['DEMONSTRATED', 'DECLARED', 'STANDARD_DERIVED']);

export const claimHasEvidence: SeedRule = {
  name: 'claim-has-evidence',
  sentence: "A grade that rests on somebody's word names the page and what it says.",
  check: (seed) =>
    inEveryObject(seed, (object, pointer) => {
      const { grade, source } = object;
      if (typeof grade !== 'string' || !SOURCED.has(grade) || typeof source === 'string') return [];
      return [
        {
          pointer: [...pointer, 'grade'],
          message: `Expected the grade ${grade} to name a source, but there is none: cite the page, or write UNVERIFIED.`,
        },
      ];
    }),
};
