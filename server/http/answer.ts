import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzip } from 'node:zlib';
import { ANSWER_SECURITY } from './security-headers.ts';

/** Media types in which an answer may be given. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

/** Below this a compressed answer saves nothing worth the work. */
const COMPRESS_FROM_BYTES = 2_048;
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

/** A finished answer without errors. The same object serves everybody who asks the same of the same release. */
export class Answer {
  readonly bytes: number;
  readonly #key: string;
  /** One letter a byte: Node sends a head and a body that are both text in one piece, which is the cheapest way out. */
  readonly #body: string;
  readonly #head: string[];
  #etag: string | undefined;
  #gzipped: Buffer | undefined;

  /** @param key what identifies the answer: release, day, document, operation, variables and media type */
  constructor(mediaType: MediaType, key: string, text: string) {
    this.bytes = Buffer.byteLength(text);
    this.#key = key;
    // As many bytes as letters: the text is its own bytes.
    this.#body = this.bytes === text.length ? text : Buffer.from(text).toString('latin1');
    this.#head = [...ANSWER_SECURITY, 'Content-Type', `${mediaType}; charset=utf-8`, 'Vary', 'Accept, Accept-Encoding'];
    this.#head.push('Content-Length', String(this.bytes));
  }

  /** Weak, since the compressed and the plain form share it. Only conditional requests need it: it is made for the first of them. */
  get etag(): string {
    return (this.#etag ??= `W/"${createHash('sha256').update(this.#key).digest('base64url').slice(0, 27)}"`);
  }

  /** Sends the answer in the form that the client takes, or says that the client has it already. */
  send(request: IncomingMessage, response: ServerResponse): void {
    const isGet = request.method === 'GET';
    if (isGet && request.headers['if-none-match']?.includes(this.etag)) {
      response.writeHead(304, [...ANSWER_SECURITY, ...this.#validators()]);
      response.end();
    } else if (this.bytes >= COMPRESS_FROM_BYTES && TAKES_GZIP.test(request.headers['accept-encoding'] ?? '')) {
      this.#sendGzipped(isGet, response);
    } else {
      response.writeHead(200, isGet ? [...this.#head, ...this.#validators()] : this.#head);
      response.end(this.#body, 'latin1');
    }
  }

  /** Compressed off the main thread, once. */
  #sendGzipped(isGet: boolean, response: ServerResponse): void {
    if (this.#gzipped === undefined) {
      gzip(Buffer.from(this.#body, 'latin1'), (fault, made) => {
        if (fault !== null) return void response.destroy(fault);
        this.#gzipped = made;
        this.#sendGzipped(isGet, response);
      });
      return;
    }
    const head = this.#head.with(-1, String(this.#gzipped.length));
    head.push('Content-Encoding', 'gzip');
    if (isGet) head.push(...this.#validators());
    response.writeHead(200, head);
    response.end(this.#gzipped);
  }

  /** Anybody may keep an answer, and asks again before using it: a new release may have come. */
  #validators(): string[] {
    return ['ETag', this.etag, 'Cache-Control', 'public, no-cache'];
  }
}
