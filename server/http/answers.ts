import { LRUCache } from 'lru-cache';
import type { CompiledRelease } from '../release/compiled-release.ts';
import type { Reply } from './reply.ts';

/** Most memory that finished answers may take. */
const ANSWERS_BYTES = 24 * 1024 * 1024;
/** What an entry takes besides its key and its bodies: the map's own records and the objects. */
const ENTRY_BYTES = 400;

/** Finished answers of one release on one day, by the key of their question and the media type. */
export interface Answers {
  get(key: string): Reply | undefined;
  keep(key: string, reply: Reply): void;
}

/** Finished answers, of the release that is served and of no other. */
export class AnswerMemo {
  readonly #maxBytes: number;
  #held: { release: CompiledRelease; today: string; answers: Answers } | undefined;

  /** @param maxBytes bound on keys and bodies together; the answers asked for longest ago go first */
  constructor(maxBytes = ANSWERS_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /**
   * The answers of a release on a day. Another release or day empties the memo. A request keeps what it was given here to its end: what it
   * adds after a swap goes where nobody looks any more, never among the answers of the new release.
   */
  of(release: CompiledRelease, today: string): Answers {
    if (this.#held?.release !== release || this.#held.today !== today)
      this.#held = { release, today, answers: createAnswers(this.#maxBytes) };
    return this.#held.answers;
  }
}

function createAnswers(maxBytes: number): Answers {
  const entries = new LRUCache<string, Reply>({
    maxSize: maxBytes,
    // Half as much again is left for the compressed form.
    sizeCalculation: ({ bytes }, key) => ENTRY_BYTES + key.length * 2 + Math.ceil(bytes * 1.5),
  });
  return { get: (key) => entries.get(key), keep: (key, reply) => void entries.set(key, reply) };
}
