import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { LIMITS } from '../../server/http/limits.ts';
import { canonicalKey, lengthOfBody, mediaTypeOf, readGet, readPost } from '../../server/http/simple-request.ts';

const request = (method: string, headers: Record<string, string>) => ({ method, headers }) as unknown as IncomingMessage;
const JSON_BODY = { 'content-type': 'application/json' };

test.each<[string, Record<string, string>, string | undefined]>([
  ['GET', {}, 'application/json'],
  ['GET', { accept: 'application/graphql-response+json' }, 'application/graphql-response+json'],
  ['GET', { accept: 'text/html' }, undefined],
  ['POST', JSON_BODY, 'application/json'],
  ['POST', { ...JSON_BODY, accept: '*/*' }, 'application/json'],
  ['POST', { ...JSON_BODY, accept: 'image/png' }, undefined],
  ['POST', { ...JSON_BODY, 'content-encoding': 'gzip' }, undefined],
  ['POST', { 'content-type': 'text/plain' }, undefined],
  ['POST', {}, undefined],
  ['PUT', JSON_BODY, undefined],
])('%s %j is answered as %s', (method, headers, type) => {
  expect(mediaTypeOf(request(method, headers))).toBe(type);
});

test.each<[Record<string, string>, number | undefined]>([
  [{ 'content-length': '12' }, 12],
  [{ 'content-length': String(LIMITS.bodyBytes) }, LIMITS.bodyBytes],
  [{ 'content-length': String(LIMITS.bodyBytes + 1) }, undefined],
  [{ 'content-length': '0' }, undefined],
  [{ 'content-length': '-1' }, undefined],
  [{ 'content-length': 'x' }, undefined],
  [{}, undefined],
  [{ 'transfer-encoding': 'chunked', 'content-length': '12' }, undefined],
])('a body announced by %j has %s bytes', (headers, length) => {
  expect(lengthOfBody(request('POST', headers))).toBe(length);
});

test.each<[string, unknown]>([
  ['{"query":"{a}"}', { query: '{a}' }],
  ['{"query":"{a}","variables":{"x":1},"operationName":"A"}', { query: '{a}', variables: { x: 1 }, operationName: 'A' }],
  ['{"query":"{a}","variables":null,"operationName":null}', { query: '{a}' }],
  ['{"query":""}', undefined],
  ['{"query":5}', undefined],
  ['{"query":"{a}","variables":[]}', undefined],
  ['{"query":"{a}","variables":"{}"}', undefined],
  ['{"query":"{a}","extensions":{}}', undefined],
  ['{"query":"{a}","operationName":5}', undefined],
  ['[{"query":"{a}"}]', undefined],
  ['null', undefined],
  ['{', undefined],
])('%s', (text, params) => {
  expect(readPost(text)).toEqual(params);
});

test.each<[string, unknown]>([
  ['/graphql?query=%7Ba%7D', { query: '{a}' }],
  ['/graphql?query=%7Ba%7D&variables=%7B%22x%22%3A1%7D&operationName=A', { query: '{a}', variables: { x: 1 }, operationName: 'A' }],
  ['/graphql?query=a&query=b', undefined],
  ['/graphql?query=a&variables=%7B', undefined],
  ['/graphql?query=a&more=1', undefined],
  ['/graphql', undefined],
])('%s', (url, params) => {
  expect(readGet(url)).toEqual(params);
});

test('questions that are the same have one key, and others have another', () => {
  const key = (variables: Record<string, unknown>, more = {}) => canonicalKey('application/json', { query: '{a}', variables, ...more });
  expect(key({ a: 1, b: { c: [1, 2], d: null } })).toBe(key({ b: { d: null, c: [1, 2] }, a: 1 }));
  const keys = [
    key({}),
    key({ a: 1 }),
    key({ a: '1' }),
    key({ a: [1] }),
    key({ a: null }),
    key({}, { operationName: 'A' }),
    key({}, { query: '{b}' }),
    canonicalKey('application/graphql-response+json', { query: '{a}' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('variables beyond the limits have no key', () => {
  const key = canonicalKey('application/json', { query: '{a}', variables: { a: 'x'.repeat(LIMITS.stringCharacters + 1) } });
  expect(key).toBeUndefined();
});
