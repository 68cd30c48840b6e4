/** Slots of the memory; each holds one hash. */
const SLOTS = 1 << 16;
/** Letters at the end of a text that all count: what differs between two requests mostly stands there. */
const TAIL = 96;
/** Of the letters before, one in so many counts. */
const STRIDE = 16;

/**
 * Remembers, roughly and in little memory, what came before. Answers are kept from the second time on that they are asked for: most are
 * never asked for again, and keeping them would cost more memory traffic than making them.
 */
export class SeenBefore {
  readonly #hashes = new Uint32Array(SLOTS);

  /** Whether the text came before, lately. Now and then it says yes of one that did not: then an answer is kept a little early. */
  check(text: string): boolean {
    const hash = hashOf(text);
    const slot = hash % SLOTS;
    const seen = this.#hashes[slot] === hash;
    this.#hashes[slot] = hash;
    return seen;
  }
}

/** FNV-1a over a sample of the letters. Never 0, which is an empty slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  const tail = Math.max(0, text.length - TAIL);
  for (let at = 0; at < tail; at += STRIDE) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  for (let at = tail; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
