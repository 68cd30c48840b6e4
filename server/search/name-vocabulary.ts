import { append } from '../engine/facts/append.ts';
import type { Catalogue } from '../engine/facts/catalogue.ts';
import type { Atom } from './name-atoms.ts';
import { normaliseName } from './normalise-name.ts';
import { FILLER_WORDS } from './words/filler-words.ts';
import { AIR_AND_SEA_WORDS } from './words/air-and-sea-words.ts';
import { ARMS_WORDS } from './words/arms-words.ts';
import { LAND_WORDS } from './words/land-words.ts';
import { kindsOfCompound } from './words/compound-words.ts';
import { phrasesOf } from './words/phrases-of.ts';
import { SUPPLY_WORDS } from './words/supply-words.ts';
import { MODIFIER_WORDS } from './words/modifier-words.ts';
import { NATION_WORDS } from './words/nation-words.ts';
import { NATURE_WORDS } from './words/nature-words.ts';
import { NEGATION_WORDS } from './words/negation-words.ts';

const KIND_WORDS = [...LAND_WORDS, ...AIR_AND_SEA_WORDS, ...ARMS_WORDS, ...SUPPLY_WORDS, ...NATURE_WORDS];

export type Negation = 'DISARMS' | 'WITHOUT' | 'PLAIN';

/** What a phrase may mean. One word may be several: "z" is "and" in Spanish and "with" in Polish. */
export interface Meaning {
  /** Categories and interface kinds ("=id": that one alone); empty where the catalogue has no such kind. */
  kinds?: readonly string[];
  /** The kind is a part or a supply of a thing of the same name. */
  isPart?: boolean;
  /** The word says more than its kind, which was not understood: a "Fliegerabwehrrakete" is a missile of some sort. */
  isVague?: boolean;
  /** Alpha-3 code. */
  nation?: string;
  /** The nation is where the thing was made, not who has it: "of Polish production". */
  isOrigin?: boolean;
  /** Says that a nation beside it is where the thing was made. */
  isMaking?: boolean;
  negation?: Negation;
  /** Sets one thing apart from another of the same name: "upgraded". */
  modifies?: boolean;
  isFiller?: boolean;
  /** How many, in words; in the name of a record it is part of the name ("Five-seveN"). */
  isCount?: boolean;
  /** Filler where it is one small letter or two. */
  isSmall?: boolean;
  belongs?: boolean;
  accompanies?: boolean;
  isEither?: boolean;
}

interface Phrase {
  words: readonly string[];
  meaning: Meaning;
  /** Only where it is written in capitals. */
  inCapitals: boolean;
}

/** The words of a release: the tables of words/, and the names of its nations and categories. */
export interface NameVocabulary {
  /** The longest phrase that begins at an atom, else the kind with which a compound word ends; undefined where there is neither. */
  at(atoms: readonly Atom[], from: number): { to: number; meaning: Meaning } | undefined;
}

/** Joins the tables with the names of nations and categories. */
export function createVocabulary(catalogue: Pick<Catalogue, 'nations' | 'partnerNations' | 'categories'>): NameVocabulary {
  const phrases = new Map<string, Phrase>();
  const add = (text: string, meaning: Meaning) => {
    const words = text
      .split(/[\s\-’']+/)
      .flatMap((word) => `${normaliseName(word)}${word.endsWith('*') ? '*' : ''}`.match(/[a-z]+\*?|\d+/g) ?? ['']);
    if (words.some((word) => word === '' || word === '*')) return;
    const inCapitals = /^\p{Lu}{2,4}$/u.test(text);
    const key = `${inCapitals ? '^' : ''}${words.join(' ')}`;
    // "ATGM" is the alias of one category, and in the tables a word for the missile as well.
    const known = phrases.get(key) ?? phrases.get(words.join(' '));
    phrases.set(key, { words, meaning: { ...known?.meaning, ...meaning, ...joinKinds(known?.meaning, meaning) }, inCapitals });
  };
  for (const { means, part, words } of KIND_WORDS) for (const word of phrasesOf(words)) add(word, { kinds: means, isPart: part === true });
  for (const category of catalogue.categories.values()) {
    for (const name of [category.name, ...(category.aliases ?? [])]) if (!/\b(?:or|and)\b/.test(name)) add(name, { kinds: [category.id] });
  }
  for (const [code, words] of Object.entries(NATION_WORDS)) for (const word of phrasesOf(words)) add(word, { nation: code });
  for (const { code, names, aliases } of catalogue.nations.values())
    for (const name of [...Object.values(names), ...(aliases ?? [])]) addNation(name, code);
  for (const { id, name, aliases } of catalogue.partnerNations.values())
    for (const one of [name, ...(aliases ?? [])]) addNation(one, id.toUpperCase());
  for (const word of phrasesOf(NEGATION_WORDS.disarms)) add(word, { negation: 'DISARMS' });
  for (const word of phrasesOf(NEGATION_WORDS.imitates)) add(word, { negation: 'DISARMS' });
  for (const word of phrasesOf(NEGATION_WORDS.without)) add(word, { negation: 'WITHOUT' });
  for (const word of phrasesOf(NEGATION_WORDS.plain)) add(word, { negation: 'PLAIN' });
  for (const word of phrasesOf(MODIFIER_WORDS)) add(word, { modifies: true });
  for (const word of phrasesOf(FILLER_WORDS.empty)) add(word, { isFiller: true });
  for (const word of phrasesOf(FILLER_WORDS.making)) add(word, { isFiller: true, isMaking: true });
  for (const word of phrasesOf(FILLER_WORDS.counting)) add(word, { isCount: true });
  for (const word of phrasesOf(FILLER_WORDS.small)) add(word, { isSmall: true });
  for (const word of phrasesOf(FILLER_WORDS.belonging)) add(word, { belongs: true });
  for (const word of phrasesOf(FILLER_WORDS.accompanying)) add(word, { accompanies: true });
  for (const word of phrasesOf(FILLER_WORDS.either)) add(word, { isEither: true });
  return index([...phrases.values()]);

  /** Codes of two letters are marks more often than nations ("MK"): only "US" and "UK" count. */
  function addNation(name: string, code: string): void {
    if (!/^\p{Lu}{2}$/u.test(name) || name === 'US' || name === 'UK') add(name, { nation: code });
  }
}

function joinKinds(one: Meaning | undefined, other: Meaning): Meaning {
  if (one?.kinds === undefined || other.kinds === undefined) return {};
  return { kinds: [...new Set([...one.kinds, ...other.kinds])], isPart: one.isPart === true || other.isPart === true };
}

function index(phrases: readonly Phrase[]): NameVocabulary {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) append(byFirst, phrase.words[0] ?? '', phrase);
  const byText = new Map<string, readonly Phrase[]>();
  return {
    at(atoms, from) {
      const text = atoms[from]?.text ?? '';
      let begun = byText.get(text);
      if (begun === undefined) byText.set(text, (begun = begunBy(byFirst, text)));
      const best = begun.find((phrase) => fits(phrase, atoms, from));
      if (best !== undefined) return { to: from + best.words.length, meaning: best.meaning };
      const kinds = kindsOfCompound(text);
      return kinds === undefined ? undefined : { to: from + 1, meaning: { ...kinds, isVague: true } };
    },
  };
}

/** Phrases that a word begins, the longest first; of two as long the one whose word is whole, then the one in capitals. */
function begunBy(byFirst: ReadonlyMap<string, readonly Phrase[]>, text: string): readonly Phrase[] {
  const begun = [...(byFirst.get(text) ?? [])];
  for (let length = text.length; length >= 3; length -= 1) begun.push(...(byFirst.get(`${text.slice(0, length)}*`) ?? []));
  return begun.sort((one, other) => other.words.length - one.words.length || Number(other.inCapitals) - Number(one.inCapitals));
}

function fits({ words, inCapitals }: Phrase, atoms: readonly Atom[], from: number): boolean {
  if (inCapitals && !/^\p{Lu}+$/u.test(atoms[from]?.raw ?? '')) return false;
  return words.every((word, at) => {
    const atom = atoms[from + at];
    if (atom === undefined || (at > 0 && atom.bracket !== atoms[from]?.bracket)) return false;
    return word.endsWith('*') ? atom.text.startsWith(word.slice(0, -1)) : atom.text === word;
  });
}
