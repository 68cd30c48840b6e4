import { claimsOfSeed, type SeedClaim } from '../claims-of-seed.ts';
import { noFitWords } from '../no-fit-words.ts';
import { recordOf, type LintedSeed, type OpenRecord, type SeedRule } from '../rule.ts';
import { termsOf, vocabularyFile } from '../vocabulary-terms.ts';

/** Grades that say: so it is. */
const FIRM = ['DEMONSTRATED', 'DECLARED'];

/**
 * A plan, a request, a refusal or another act (fuel passed on the ground, in a test) was read as a fit and shown as a plain yes, the order of one
 * round as a word on its class. What a condition on clearance or qualification keeps open may stand on such words, and so may a no.
 */
export const yesIsNoPlan: SeedRule = {
  name: 'yes-is-no-plan',
  sentence:
    'A yes that is DEMONSTRATED or DECLARED rests on no words of a plan, a request, a refusal or another act, and on a class on no order.',
  check: (seed) => {
    const clearances = new Set(
      termsOf(vocabularyFile(seed.files, 'conditions')).flatMap(({ id, type }) => (type === 'CLEARANCE' ? [id] : [])),
    );
    const seen = new Set<OpenRecord>();
    const classes = new Set(seed.files.flatMap(({ folder, name }) => (folder === 'interfaces' ? [name] : [])));
    return yesesOf(seed, clearances).flatMap(({ file, ends, evidence, pointer }) =>
      evidence.flatMap((word, at) => {
        const { says, grade } = word;
        if (typeof says !== 'string' || grade === 'UNVERIFIED') return [];
        const isOfClass = file.folder !== 'interfaces' && ends.some(({ id }) => classes.has(id));
        const found = noFitWords(says, { isFirm: FIRM.some((one) => one === grade), isOfClass });
        if (found === undefined || seen.has(word)) return [];
        seen.add(word);
        return [
          {
            file,
            pointer: [...pointer, at, 'says'],
            message: `Expected words that say that the pair works, but got "${found}": write UNVERIFIED, a condition on its qualification, notQualified, or what the page says of today.`,
          },
        ];
      }),
    );
  },
};

/** Claims that say yes, and no condition on clearance keeps open. */
function yesesOf(seed: LintedSeed, clearances: ReadonlySet<unknown>): SeedClaim[] {
  return claimsOfSeed(seed).filter(({ file, at }) => {
    if (at.includes('notQualified') || at.includes('conformsTo')) return false;
    const record = recordOf(file) ?? {};
    const claim = at[0] === 'between' ? record : at.reduce<unknown>((inner, step) => (inner as OpenRecord)[step], record);
    const { level, status, conditions } = claim as OpenRecord;
    const isNo = level === 'INCOMPATIBLE' || status === 'NOT_CLEARED' || status === 'WITHDRAWN';
    return !isNo && !(Array.isArray(conditions) && conditions.some((one: unknown) => clearances.has(conditionOf(one))));
  });
}

/** The condition that is used, with or without those for whom it stands. */
function conditionOf(use: unknown): unknown {
  return typeof use === 'object' && use !== null ? (use as OpenRecord)['is'] : use;
}
