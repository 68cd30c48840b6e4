import type { NameIndex } from './name-index.ts';
import { normaliseName } from './normalise-name.ts';
import { saidWords } from './said-words.ts';

/** Endings of plural and case in the languages of the tables, longest first, in the letters of `normaliseName`. */
const ENDINGS = [
  'ami',
  'iam',
  'iakh',
  'orna',
  'arna',
  'erna',
  'erne',
  'ene',
  'ern',
  'ar',
  'or',
  'et',
  'ien',
  'akh',
  'iv',
  'ev',
  'ov',
  'om',
  'am',
  'ow',
  'em',
  'oi',
  'ym',
  'es',
  'en',
  'er',
  'ia',
  'iu',
  'ta',
  's',
  'e',
  'n',
  'a',
  'u',
  'i',
  'y',
  'o',
];
const SHORTEST = 4;

/** A name in which each word that no record and no table knows stands without its ending where a record knows that: "Krabów" is "krab", "Leopardo" "leopard". */
export function withoutEndings(index: NameIndex, name: string): string {
  const understood = saidWords(index, name);
  return name.replace(/\p{L}[\p{L}\p{M}]{4,}/gu, (word) => {
    const plain = normaliseName(word);
    if (index.words.knows(plain) || understood.has(word)) return word;
    const ending = ENDINGS.find(
      (one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST && index.words.knows(plain.slice(0, -one.length)),
    );
    return ending === undefined ? word : plain.slice(0, -ending.length);
  });
}
