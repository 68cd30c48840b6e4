import { Reply } from './reply.ts';

/** Which pages of other origins browsers let read the answers. */
export interface Cors {
  /** What every answer depends on, whoever asks. */
  vary: string;
  allows(origin: string | undefined): boolean;
  /** Headers for a request of that origin, as name, value, name, value; none where it is not allowed. */
  headersFor(origin: string | undefined): readonly string[];
  /** The answer to a browser that asks, before a request of an allowed origin, whether it may send it. */
  preflight: Reply;
}

/** @param origins such as https://example.org, or * for every one; nobody is allowed by none */
export function createCors(origins: readonly string[]): Cors {
  const listed = new Set(origins);
  const allows = (origin: string | undefined): origin is string => origin !== undefined && (listed.has(origin) || listed.has('*'));
  const granted = [
    'Access-Control-Allow-Methods',
    'GET, HEAD, POST',
    'Access-Control-Allow-Headers',
    '*',
    'Access-Control-Max-Age',
    '86400',
  ];
  return {
    vary: listed.size === 0 ? 'Accept, Accept-Encoding' : 'Accept, Accept-Encoding, Origin',
    allows,
    headersFor: (origin) =>
      allows(origin) ? ['Access-Control-Allow-Origin', origin, 'Access-Control-Expose-Headers', 'ETag, X-Request-Id'] : [],
    preflight: new Reply('text/plain; charset=utf-8', '', { status: 204, headers: granted, isFleeting: true }),
  };
}
