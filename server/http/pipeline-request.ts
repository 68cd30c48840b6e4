import type { IncomingMessage, ServerResponse } from 'node:http';

const NO_HEADERS = new Headers();

/** As much of a request as yoga's pipeline below HTTP looks at. Building a whole WHATWG request would cost half of a fast answer. */
export class PipelineRequest {
  readonly method: string;
  readonly headers: Headers = NO_HEADERS;
  readonly #response: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.method = request.method ?? '';
    this.#response = response;
  }

  /** Aborts when the client goes; made only where somebody waits for it. */
  get signal(): AbortSignal {
    if (this.#signal === undefined) {
      const controller = new AbortController();
      this.#response.once('close', () => controller.abort());
      this.#signal = controller.signal;
    }
    return this.#signal;
  }
}
