import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ANSWER_SECURITY } from './security-headers.ts';

/** Below this a compressed body saves nothing worth the work. */
const COMPRESS_FROM_BYTES = 2_048;
/** From this on a body is sent as bytes that all connections share. */
const SHARED_FROM_BYTES = 64 * 1024;
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;
const compress = promisify(gzip);

export interface ReplyOptions {
  /** 200 unless told otherwise. */
  status?: number;
  /** Headers of its own as name, value, name, value; the security headers of an answer unless told otherwise. */
  headers?: readonly string[];
  /** Says something that may not be kept: an error. */
  isFleeting?: boolean;
  /** How long who reads it may keep it; not without asking again unless told otherwise. */
  cacheControl?: string;
}

/** What is sent: a body with its headers. The same object serves everybody who asks the same. */
export class Reply {
  readonly status: number;
  readonly bytes: number;
  /** One letter a byte: Node sends a head and a body that are both text in one piece, which is the cheapest way out. */
  readonly #body: string;
  readonly #head: readonly string[];
  readonly #length: string;
  readonly #isFleeting: boolean;
  readonly #cacheControl: string;
  #etag: string | undefined;
  #gzipped: Promise<Buffer> | undefined;
  #bytesOfBody: Buffer | undefined;

  constructor(contentType: string, text: string, options: ReplyOptions = {}) {
    const { status = 200, headers = ANSWER_SECURITY, isFleeting = false, cacheControl = 'public, no-cache' } = options;
    this.status = status;
    this.bytes = Buffer.byteLength(text);
    this.#length = String(this.bytes);
    // As many bytes as letters: the text is its own bytes.
    this.#body = this.bytes === text.length ? text : Buffer.from(text).toString('latin1');
    this.#head = [...headers, 'Content-Type', contentType];
    this.#isFleeting = isFleeting;
    this.#cacheControl = cacheControl;
  }

  /** The body as text. */
  get text(): string {
    return Buffer.from(this.#body, 'latin1').toString();
  }

  /** Of the body. Weak, since the compressed and the plain form share it; made for the first who needs it. */
  get etag(): string {
    return (this.#etag ??= `W/"${createHash('sha256').update(this.#body, 'latin1').digest('base64url').slice(0, 27)}"`);
  }

  /**
   * Every header but those of length and encoding, as name, value, name, value.
   * @param more those of this exchange alone
   */
  headers(isRead: boolean, more: readonly string[]): string[] {
    const head = this.#head.concat(more);
    if (this.#isFleeting) head.push('Cache-Control', 'no-store');
    // Anybody may keep an answer, and asks again before using it: a new release may have come.
    else if (isRead) head.push('ETag', this.etag, 'Cache-Control', this.#cacheControl);
    return head;
  }

  /** Sends the reply in the form that the client takes, or says that the client has it already. A promise only where it has to be compressed first. */
  send(request: IncomingMessage, response: ServerResponse, more: readonly string[]): Promise<void> | undefined {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const head = this.headers(isRead, more);
    if (isRead && !this.#isFleeting && names(request.headers['if-none-match'], this.etag)) {
      response.writeHead(304, head).end();
    } else if (this.bytes < COMPRESS_FROM_BYTES || !TAKES_GZIP.test(request.headers['accept-encoding'] ?? '')) {
      head.push('Content-Length', this.#length);
      response.writeHead(this.status, head);
      // A text is copied for each connection, bytes are shared by all.
      if (this.bytes < SHARED_FROM_BYTES) response.end(this.#body, 'latin1');
      else response.end((this.#bytesOfBody ??= Buffer.from(this.#body, 'latin1')));
    } else {
      return this.#sendGzipped(response, head);
    }
    return undefined;
  }

  async #sendGzipped(response: ServerResponse, head: string[]): Promise<void> {
    // Off the main thread, once.
    const gzipped = await (this.#gzipped ??= compress(Buffer.from(this.#body, 'latin1')));
    head.push('Content-Length', String(gzipped.length), 'Content-Encoding', 'gzip');
    response.writeHead(this.status, head).end(gzipped);
  }
}

/** Whether If-None-Match names the tag: any of a list, compared weakly, or `*` for whatever there is (RFC 9110, 13.1.2). */
function names(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((sent) => {
    const tag = sent.trim();
    return tag === '*' || tag === etag || `W/${tag}` === etag;
  });
}
