import type { Endpoint } from '../../server/http/endpoint.ts';
import { LIMITS } from '../../server/http/limits.ts';
import type { FetchApi } from './ask-api.ts';

/** Asks an endpoint as `fetch` asks a server, without a port. */
export function fetchFrom(endpoint: Endpoint): FetchApi {
  return async (url, init) => {
    const request = new Request(url, init);
    const { pathname, search } = new URL(url);
    const sent = Buffer.from(await request.arrayBuffer());
    const reply = await endpoint.answer(
      {
        method: request.method,
        url: pathname + search,
        headers: Object.fromEntries(request.headers),
        body: sent.length > LIMITS.bodyBytes ? null : sent,
      },
      'test-request',
    );
    const pairs = reply.headers(request.method === 'GET', []);
    const headers = pairs.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, pairs[at + 1] ?? '']] : []));
    return new Response(reply.text, { status: reply.status, headers });
  };
}
