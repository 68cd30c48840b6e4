import { createHash } from 'node:crypto';
import { gzip } from 'node:zlib';

/** Media types in which an answer may be given. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

/** A finished answer without errors. The same object serves everybody who asks the same of the same release. */
export interface Answer {
  readonly mediaType: MediaType;
  readonly body: Buffer;
  /** Weak, since the compressed and the plain form share it. */
  readonly etag: string;
  /** Made when the first client asks for it. */
  gzipped: Buffer | undefined;
}

/** Below this a compressed answer saves nothing worth the work. */
const COMPRESS_FROM_BYTES = 2_048;

/** @param key what identifies the answer: release, day, document, operation, variables and media type */
export function createAnswer(mediaType: MediaType, key: string, text: string): Answer {
  let etag: string | undefined;
  return {
    mediaType,
    body: Buffer.from(text),
    // Only conditional requests need it; most answers are never asked for that way.
    get etag() {
      return (etag ??= `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 27)}"`);
    },
    gzipped: undefined,
  };
}

/** Hands over the form of the body that a client takes, compressed off the main thread the first time. */
export function withBody(
  answer: Answer,
  acceptEncoding: string | undefined,
  use: (body: Buffer, encoding: 'gzip' | undefined) => void,
): void {
  if (answer.body.length < COMPRESS_FROM_BYTES || acceptEncoding === undefined || !TAKES_GZIP.test(acceptEncoding))
    return use(answer.body, undefined);
  if (answer.gzipped !== undefined) return use(answer.gzipped, 'gzip');
  gzip(answer.body, (fault, made) => {
    if (fault !== null) return use(answer.body, undefined);
    answer.gzipped = made;
    use(made, 'gzip');
  });
}

const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;
