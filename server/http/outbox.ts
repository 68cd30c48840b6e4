import type { ServerResponse } from 'node:http';

/** Answers that are smaller are not watched: a connection itself takes about as much. */
export const WATCHED_FROM_BYTES = 64 * 1024;
/** Most bytes that wait for clients to fetch them. */
const WAITING_AT_MOST_BYTES = 64 * 1024 * 1024;

/** Long answers on their way. Where more wait than memory is given for, those that wait longest are cut: nobody fetches them. */
export class Outbox {
  readonly #atMost: number;
  readonly #waiting = new Map<ServerResponse, number>();
  #bytes = 0;

  constructor(atMostBytes = WAITING_AT_MOST_BYTES) {
    this.#atMost = atMostBytes;
  }

  /** Bytes that wait. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Watches over an answer that was handed to its connection, until it is fetched or cut. */
  watch(response: ServerResponse, bytes: number): void {
    if (response.closed) return;
    this.#waiting.set(response, bytes);
    this.#bytes += bytes;
    response.once('close', () => this.#forget(response));
    for (const oldest of this.#waiting.keys()) {
      if (this.#bytes <= this.#atMost) return;
      this.#forget(oldest);
      oldest.destroy();
    }
  }

  #forget(response: ServerResponse): void {
    this.#bytes -= this.#waiting.get(response) ?? 0;
    this.#waiting.delete(response);
  }
}
