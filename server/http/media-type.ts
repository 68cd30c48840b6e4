import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

/** Media types in which an answer may be given; the last two are streams of one answer. */
export type MediaType = 'application/json' | 'application/graphql-response+json' | 'text/event-stream' | 'multipart/mixed';

/** In the order in which they are taken where the client has no preference. Some clients name the charset as well. */
const OFFERED = ['application/json', 'application/graphql-response+json'].flatMap((type) => [type, `${type}; charset=utf-8`]);
const STREAMS = ['text/event-stream', 'multipart/mixed'] as const;

/** Accept headers met lately: clients send the same few. */
const known = new LRUCache<string, MediaType | 'none'>({ max: 64 });

/** Media type of the answer to who accepts that; undefined where there is none. JSON goes before streams, whatever the client prefers. */
export function mediaTypeOf(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept === '') return 'application/json';
  let type = known.get(accept);
  if (type === undefined) known.set(accept, (type = negotiate(accept)));
  return type === 'none' ? undefined : type;
}

function negotiate(accept: string): MediaType | 'none' {
  const json = new Negotiator({ headers: { accept } }).mediaType(OFFERED);
  if (json !== undefined) return json.startsWith('application/json') ? 'application/json' : 'application/graphql-response+json';
  return STREAMS.find((stream) => accept.toLowerCase().includes(stream)) ?? 'none';
}
