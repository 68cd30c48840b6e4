import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { codedError } from '../graphql/errors.ts';

/** Documents that clients made known by their hash. Each has the size of a document at most. */
const REGISTERED_AT_MOST = 1_000;
const PREFIX = 'sha256:';

/** Documents that may be asked for by an identifier in place of their text: those of the manifest, and those that clients registered. */
export class PersistedDocuments {
  readonly #trusted: ReadonlyMap<string, string>;
  readonly #registered = new LRUCache<string, string>({ max: REGISTERED_AT_MOST });

  /** @param trusted documents that the operator ships, by identifier; never forgotten */
  constructor(trusted: ReadonlyMap<string, string> = new Map()) {
    this.#trusted = trusted;
  }

  /**
   * The text behind an identifier: that of the manifest, or the SHA-256 of the text in hex, with or without `sha256:` before it.
   * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND, upon which clients send the text as well
   */
  find(id: string): string {
    const hash = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
    const text = this.#trusted.get(id) ?? this.#trusted.get(hash) ?? this.#trusted.get(`${PREFIX}${hash}`) ?? this.#registered.get(hash);
    // The message is the one that clients look for.
    if (text === undefined) throw codedError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    return text;
  }

  /** Makes a text known under its hash. Throws PERSISTED_QUERY_MISMATCH where it has another one. */
  register(hash: string, text: string): void {
    if (this.#registered.get(hash) === text) return;
    const its = createHash('sha256').update(text).digest('hex');
    if (its !== hash)
      throw codedError('PERSISTED_QUERY_MISMATCH', `Expected the SHA-256 of the query, ${its}, but got: "${hash.slice(0, 80)}".`);
    this.#registered.set(hash, text);
  }
}
