import { append } from '../engine/facts/append.ts';
import { distance } from 'fastest-levenshtein';
import { atomsOf, wordsOfAtoms } from './name-atoms.ts';
import type { NamedThing } from './named-thing.ts';
import { soundOf } from './normalise-name.ts';

/** A word of a name, and how well it stands for the one that was asked: 1 the same, less where it sounds the same, has a typing error, or only begins so. */
export interface NearWord {
  word: string;
  share: number;
}

/** A name of a thing, cut into words. */
export interface NameWords {
  name: string;
  words: readonly string[];
}

/** Which things have which words, and which words are near to one another. */
export interface WordIndex {
  /** True of a word that stands in some name. */
  knows(word: string): boolean;
  /** How much a word tells, 0 to 1: a word in every name tells nothing. */
  weightOf(word: string): number;
  /** Words of names that a word may stand for, itself first. Numbers and codes stand for themselves alone. */
  near(word: string): readonly NearWord[];
  thingsWith(word: string): readonly NamedThing[];
  namesOf(thing: NamedThing): readonly NameWords[];
}

/** Collects the words of things, one at a time. */
export interface WordCollector {
  add(thing: NamedThing, words: ReadonlySet<string>): void;
  done(): WordIndex;
}

const SAME_SOUND = 0.9;
/** What a word with one typing error is worth. */
export const MISTYPED_WORD = 0.8;
/** What a word with two errors is worth, or one that only begins so. */
const BEGINNING = 0.6;
const SHORTEST = { sound: 4, typing: 5, beginning: 4 };

/** An empty collection. */
export function collectWords(): WordCollector {
  const things = new Map<string, NamedThing[]>();
  let count = 0;
  return {
    add(thing, words) {
      count += 1;
      for (const word of words) append(things, word, thing);
    },
    done: () => index(things, count),
  };
}

function index(things: ReadonlyMap<string, readonly NamedThing[]>, count: number): WordIndex {
  const most = Math.log(1 + count);
  let lists: { sounds: Map<string, string[]>; byBeginning: Map<string, string[]> } | undefined;
  const known = new Map<NamedThing, readonly NameWords[]>();
  return {
    knows: (word) => things.has(word),
    weightOf: (word) => Math.max(0.05, Math.log((1 + count) / (things.get(word)?.length ?? 0.5)) / most),
    near(word) {
      const found = new Map<string, number>();
      const keep = (one: string, share: number) => {
        if (!found.has(one)) found.set(one, share);
      };
      if (things.has(word)) keep(word, 1);
      if (word.length >= SHORTEST.sound && !/\d/.test(word)) {
        const { sounds, byBeginning } = (lists ??= listsOf(things.keys()));
        for (const one of sounds.get(soundOf(word)) ?? []) keep(one, SAME_SOUND);
        for (const one of byBeginning.get(word.slice(0, 1)) ?? []) {
          const errors =
            one.length >= SHORTEST.typing && word.length >= SHORTEST.typing && Math.abs(one.length - word.length) < 3
              ? distance(one, word)
              : Infinity;
          if (errors === 1) keep(one, MISTYPED_WORD);
          else if (errors === 2 || one.startsWith(word) || (one.length >= SHORTEST.beginning && word.startsWith(one))) keep(one, BEGINNING);
        }
      }
      return [...found].map(([one, share]) => ({ word: one, share }));
    },
    thingsWith: (word) => things.get(word) ?? [],
    namesOf(thing) {
      let names = known.get(thing);
      if (names === undefined) known.set(thing, (names = thing.names.map((name) => ({ name, words: wordsOfAtoms(atomsOf(name)) }))));
      return names;
    },
  };
}

/** Words without digits by their sound, and by the letter with which they begin. */
function listsOf(words: Iterable<string>): { sounds: Map<string, string[]>; byBeginning: Map<string, string[]> } {
  const sounds = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST.sound || /\d/.test(word)) continue;
    append(sounds, soundOf(word), word);
    append(byBeginning, word.slice(0, 1), word);
  }
  return { sounds, byBeginning };
}
