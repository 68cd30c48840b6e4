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
    if (this.#entries.size >= this.#atMost) this.#forgetOldest();
    this.#entries.set(key, value);
  }

  // Looked for only where one has to go: a map that was deleted from is read past its gaps.
  #forgetOldest(): void {
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
