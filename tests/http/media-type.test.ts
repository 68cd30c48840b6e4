import { expect, test } from '@jest/globals';
import { mediaTypeOf } from '../../server/http/media-type.ts';

const JSON_TYPE = 'application/json';
const GRAPHQL = 'application/graphql-response+json';

test.each<[string | undefined, string | undefined]>([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  [JSON_TYPE, JSON_TYPE],
  ['APPLICATION/JSON', JSON_TYPE],
  ['application/json; charset=utf-8', JSON_TYPE],
  ['application/json, text/plain, */*', JSON_TYPE],
  [GRAPHQL, GRAPHQL],
  [`${GRAPHQL}, ${JSON_TYPE}`, GRAPHQL],
  [`${JSON_TYPE}, ${GRAPHQL}`, JSON_TYPE],
  [`${GRAPHQL},${JSON_TYPE};q=0.9`, GRAPHQL],
  [`${JSON_TYPE};q=0.9, ${GRAPHQL}`, GRAPHQL],
  [`${GRAPHQL}; charset=utf-8, ${JSON_TYPE}; charset=utf-8`, GRAPHQL],
  [`${GRAPHQL};q=0, */*`, JSON_TYPE],
  ['text/event-stream', 'text/event-stream'],
  ['text/event-stream, application/json', JSON_TYPE],
  ['multipart/mixed', 'multipart/mixed'],
  ['multipart/mixed;deferSpec=20220824', 'multipart/mixed'],
  ['multipart/mixed;deferSpec=20220824, application/json', JSON_TYPE],
  ['text/html', undefined],
  ['image/png', undefined],
  ['application/json;q=0', undefined],
  ['application/json; charset=utf-16', undefined],
  ['nonsense', undefined],
])('who accepts %s is answered in %s', (accept, type) => {
  // The second time it is known.
  expect([mediaTypeOf(accept), mediaTypeOf(accept)]).toEqual([type, type]);
});
