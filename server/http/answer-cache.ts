import { LRUCache } from 'lru-cache';
import type { CompiledRelease } from '../release/compiled-release.ts';
import type { Answer } from './answer.ts';

/** Most memory that finished answers may take. */
export const ANSWER_CACHE_BYTES = 24 * 1024 * 1024;
/** What an entry takes besides its key and its bodies: the map's own records and the objects. */
const ENTRY_BYTES = 400;

/** Finished answers of one release on one day. */
export interface Answers {
  get(key: string): Answer | undefined;
  keep(key: string, answer: Answer): void;
}

/** Finished answers, of the release that is served and of no other. */
export interface AnswerCache {
  /**
   * The answers of a release on a day. Another release or day empties the cache. A request keeps what it was given here to its end: what
   * it adds after a swap goes where nobody looks any more, never among the answers of the new release.
   */
  of(release: CompiledRelease, today: string): Answers;
}

/** @param maxBytes bound on keys and bodies together; the answers asked for longest ago go first */
export function createAnswerCache(maxBytes = ANSWER_CACHE_BYTES): AnswerCache {
  let held: { release: CompiledRelease; today: string; answers: Answers } | undefined;
  return {
    of(release, today) {
      if (held?.release !== release || held.today !== today) held = { release, today, answers: createAnswers(maxBytes) };
      return held.answers;
    },
  };
}

function createAnswers(maxBytes: number): Answers {
  const entries = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    // Two keys may lead to one answer; its bytes count for each, so that the bound holds whichever goes first. Half as much again is left
    // for the compressed form.
    sizeCalculation: ({ bytes }, key) => ENTRY_BYTES + key.length * 2 + Math.ceil(bytes * 1.5),
  });
  return { get: (key) => entries.get(key), keep: (key, answer) => void entries.set(key, answer) };
}
