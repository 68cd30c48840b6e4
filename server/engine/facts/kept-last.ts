/** A map that keeps what was asked for last, up to a number of entries. */
export class KeptLast<V> {
  readonly #atMost: number;
  readonly #entries = new Map<string, V>();

  constructor(atMost: number) {
    this.#atMost = atMost;
  }

  /** Undefined for what was never kept, or not for long enough. */
  get(key: string): V | undefined {
    const known = this.#entries.get(key);
    if (known !== undefined) this.keep(key, known);
    return known;
  }

  keep(key: string, value: V): void {
    this.#entries.delete(key);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size >= this.#atMost && oldest !== undefined) this.#entries.delete(oldest);
    this.#entries.set(key, value);
  }
}
