import { normaliseName } from './normalise-name.ts';
import type { NameIndex } from './name-index.ts';
import { atomsOf } from './name-atoms.ts';
import { saidWords } from './said-words.ts';
import { MISTYPED_WORD } from './word-index.ts';

/** Shortest word in which an error is looked for. */
const SHORTEST = 5;

/**
 * A name in which each word that is in no record and no table stands as the one word of a record that sounds like it, or is one letter away from
 * it: "Seahwk" is "seahawk". Words to which several come equally near stay.
 */
export function respelt(index: NameIndex, name: string): string {
  const said = saidWords(index, name);
  return name.replace(/[\p{L}\p{M}]{4,}/gu, (word) => {
    const plain = normaliseName(word);
    if (plain.length < SHORTEST || said.has(word) || index.words.knows(plain) || index.vocabulary.at(atomsOf(word), 0) !== undefined)
      return word;
    const near = index.words.near(plain).filter(({ share }) => share >= MISTYPED_WORD);
    const best = Math.max(0, ...near.map(({ share }) => share));
    const [only, ...others] = near.filter(({ share }) => share === best);
    return only === undefined || others.length > 0 ? word : only.word;
  });
}
