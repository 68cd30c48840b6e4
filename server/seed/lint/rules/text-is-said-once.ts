import type { OpenRecord, RuleProblem, SeedRule } from '../rule.ts';

/** Vocabularies whose terms are sentences. */
const SENTENCES = new Set(['conditions', 'reasons']);

export const textIsSaidOnce: SeedRule = {
  name: 'text-is-said-once',
  sentence: 'The same sentence in two wordings is one: two terms that differ only in case, signs, or words that say nothing are an error.',
  check: ({ files }) =>
    files.flatMap((file) => {
      if (file.folder !== 'vocabulary' || !SENTENCES.has(file.name) || !Array.isArray(file.value)) return [];
      const said = new Map<string, string>();
      return (file.value as readonly OpenRecord[]).flatMap((term, at): RuleProblem[] => {
        const [id, gist] = [String(term['id']), gistOf(String(term['name']))];
        const other = said.get(gist);
        if (other === undefined) said.set(gist, id);
        return other === undefined
          ? []
          : [{ file, pointer: [at, 'name'], message: `Expected a sentence that is not said yet, but "${id}" says what "${other}" says.` }];
      });
    }),
};

const SAYS_NOTHING = new Set([
  'a',
  'an',
  'the',
  'is',
  'are',
  'be',
  'has',
  'have',
  'to',
  'must',
  'with',
  'for',
  'of',
  'in',
  'on',
  'its',
  'only',
]);

/** The words of a sentence that say something, in their order. */
function gistOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? [];
  return words.filter((word) => !SAYS_NOTHING.has(word)).join(' ');
}
