import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { LIMITS } from '../../server/http/limits.ts';
import { PersistedDocuments } from '../../server/http/persisted-documents.ts';
import { keyOf, readQuestion, type Received } from '../../server/http/question.ts';

const TEXT = '{ a }';
const HASH = createHash('sha256').update(TEXT).digest('hex');
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string | null, headers: Record<string, string> = JSON_TYPE): Received => ({
  method: 'POST',
  url: '/graphql',
  headers,
  body: body === null ? null : Buffer.from(body),
});
const get = (url: string, method = 'GET'): Received => ({ method, url, headers: {}, body: Buffer.alloc(0) });
const read = (received: Received) => readQuestion(received, new PersistedDocuments(new Map([['known', TEXT]])));
const question = (more = {}) => ({ query: TEXT, operationName: undefined, variables: {}, onlyReads: false, ...more });
const persisted = (sha256Hash: unknown, version = 1) => ({ persistedQuery: { version, sha256Hash } });

test.each<[string, object]>([
  ['{"query":"{ a }"}', {}],
  ['\uFEFF{"query":"{ a }"}', {}],
  ['{"query":"{ a }","variables":{"x":1},"operationName":"A"}', { variables: { x: 1 }, operationName: 'A' }],
  ['{"query":"{ a }","variables":null,"operationName":null,"extensions":null,"documentId":null}', {}],
  ['{"query":"{ a }","operationName":""}', { operationName: '' }],
  ['{"query":"{ a }","extensions":{"some":"value"}}', {}],
  ['{"query":"{ a }","surprise":null}', {}],
  ['{"query":""}', { query: '' }],
  ['{"documentId":"known"}', {}],
  ['{"documentId":"known","query":"{ b }"}', { query: '{ b }' }],
  [JSON.stringify({ query: TEXT, extensions: persisted(HASH) }), {}],
  [JSON.stringify({ query: TEXT, extensions: persisted('of another protocol', 2) }), {}],
])('the body %s is a question', (body, more) => {
  expect(read(post(body))).toEqual(question(more));
});

test.each<[string, string]>([
  ['application/json; charset=utf-8', '{"query":"{ a }"}'],
  ['application/json;charset=UTF-8', '{"query":"{ a }"}'],
  ['Application/JSON ; charset="utf-8"', '{"query":"{ a }"}'],
  ['application/graphql+json', '{"query":"{ a }"}'],
  ['application/graphql', '{ a }'],
])('a body of %s is read', (type, body) => {
  expect(read(post(body, { 'content-type': type }))).toEqual(question());
});

test.each<[string, object]>([
  ['/graphql?query=%7B%20a%20%7D', {}],
  ['/graphql?query=%7B+a+%7D&else=1&variables=&extensions=', {}],
  ['/graphql?query=%7B+a+%7D&variables=%7B%22x%22%3A1%7D&operationName=A', { variables: { x: 1 }, operationName: 'A' }],
  ['/graphql?query=%7B+a+%7D&operationName=', { operationName: '' }],
  ['/graphql?query=%7B+a+%7D&query=b', {}],
  ['/graphql?documentId=known', {}],
])('the address %s is a question that only reads', (url, more) => {
  expect(read(get(url))).toEqual(question({ onlyReads: true, ...more }));
  expect(read(get(url, 'HEAD'))).toEqual(question({ onlyReads: true, ...more }));
});

test.each<[string, Received, string, number | undefined, RegExp]>([
  ['another method', get('/graphql', 'PUT'), 'BAD_REQUEST', 405, /^Expected GET or POST, but got: PUT\.$/],
  ['no media type', post('{}', {}), 'BAD_REQUEST', 415, /application\/json in UTF-8, but got: ""/],
  ['another media type', post('{}', { 'content-type': 'text/plain' }), 'BAD_REQUEST', 415, /but got: "text\/plain"/],
  ['a name of every object', post('{}', { 'content-type': 'constructor' }), 'BAD_REQUEST', 415, /constructor/],
  [
    'a body that is compressed',
    post('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
    'BAD_REQUEST',
    415,
    /without Content-Encoding, but got: "gzip"/,
  ],
  ['another charset', post('{}', { 'content-type': 'application/json; charset=utf-16' }), 'BAD_REQUEST', 415, /utf-16/],
  ['too long a body', post(null), 'REQUEST_ENTITY_TOO_LARGE', undefined, /at most 131072 bytes/],
  ['nothing', post(''), 'BAD_REQUEST', undefined, /^Expected the body to be JSON, but got: ""\.$/],
  ['no JSON', post('{"query":'), 'BAD_REQUEST', undefined, /^Expected the body to be JSON, but got: "{"query":"\.$/],
  ['a list', post('[{"query":"{ a }"}]'), 'BAD_REQUEST', undefined, /one request as a JSON object, but got: an array/],
  ['null', post('null'), 'BAD_REQUEST', undefined, /but got: null/],
  ['a number', post('5'), 'BAD_REQUEST', undefined, /but got: a number/],
  ['no query', post('{"variables":{}}'), 'BAD_REQUEST', undefined, /^Expected a query, or the documentId of a known one\.$/],
  ['an empty address', get('/graphql'), 'BAD_REQUEST', undefined, /^Expected a query/],
  ['a query that is a number', post('{"query":5}'), 'BAD_REQUEST', undefined, /query to be a string, but got: a number/],
  ['an unknown parameter', post('{"query":"{ a }","qeury":1}'), 'BAD_REQUEST', undefined, /^Expected no parameter "qeury"\.$/],
  [
    'a name that is a list',
    post('{"query":"{ a }","operationName":["A"]}'),
    'BAD_REQUEST',
    undefined,
    /operationName to be a string, but got: an array/,
  ],
  [
    'variables that are a list',
    post('{"query":"{ a }","variables":[]}'),
    'BAD_REQUEST',
    undefined,
    /variables to be an object, but got: an array/,
  ],
  [
    'variables that are a text',
    post('{"query":"{ a }","variables":"{}"}'),
    'BAD_REQUEST',
    undefined,
    /variables to be an object, but got: a string/,
  ],
  [
    'variables that are no JSON',
    get('/graphql?query=a&variables={'),
    'BAD_REQUEST',
    undefined,
    /^Expected variables to be JSON, but got: "{"\.$/,
  ],
  ['extensions that are no JSON', get('/graphql?query=a&extensions=['), 'BAD_REQUEST', undefined, /^Expected extensions to be JSON/],
  ['extensions that are a number', post('{"query":"{ a }","extensions":1}'), 'BAD_REQUEST', undefined, /extensions to be an object/],
  ['an identifier that is a number', post('{"documentId":1}'), 'BAD_REQUEST', undefined, /documentId to be a string/],
  [
    'too long a document',
    post(JSON.stringify({ query: ' '.repeat(LIMITS.documentCharacters + 1) })),
    'QUERY_TOO_LARGE',
    undefined,
    /at most 8192 characters, but got: 8193/,
  ],
  [
    'too deep variables',
    post(`{"query":"{ a }","variables":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`),
    'QUERY_TOO_LARGE',
    undefined,
    /levels/,
  ],
  ['an unknown identifier', post('{"documentId":"unknown"}'), 'PERSISTED_QUERY_NOT_FOUND', undefined, /^PersistedQueryNotFound$/],
  [
    'an unknown hash',
    post(JSON.stringify({ extensions: persisted(HASH) })),
    'PERSISTED_QUERY_NOT_FOUND',
    undefined,
    /^PersistedQueryNotFound$/,
  ],
  ['a hash that is a number', post(JSON.stringify({ extensions: persisted(1) })), 'BAD_REQUEST', undefined, /^Expected a query/],
  [
    'the hash of another',
    post(JSON.stringify({ query: '{ b }', extensions: persisted(HASH) })),
    'PERSISTED_QUERY_MISMATCH',
    undefined,
    /but got: "[0-9a-f]{64}"/,
  ],
])('%s is refused', (_, received, code, status, message) => {
  const extensions = { code, ...(status !== undefined && { http: { status } }) };
  expect(() => read(received)).toThrow(expect.objectContaining({ extensions, message: expect.stringMatching(message) }));
});

test('a document that came with its hash is asked for by it', () => {
  const documents = new PersistedDocuments();
  readQuestion(post(JSON.stringify({ query: TEXT, extensions: persisted(HASH) })), documents);
  expect(readQuestion(post(JSON.stringify({ extensions: persisted(HASH) })), documents).query).toBe(TEXT);
  expect(readQuestion(get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(persisted(HASH)))}`), documents).query).toBe(TEXT);
  expect(readQuestion(get(`/graphql?documentId=sha256:${HASH}`), documents).query).toBe(TEXT);
});

test('requests that ask the same in the same letters have one key, and others have another', () => {
  expect(keyOf(get('/graphql?query=a', 'HEAD'))).toBe(keyOf(get('/graphql?query=a')));
  expect(keyOf(post('я'))).toBe(keyOf(post('я')));
  const keys = [
    get('/graphql?query=a'),
    get('/graphql?query=b'),
    get('/graphql?query=a', 'PUT'),
    post('a'),
    post('b'),
    post('я'),
    post('O'),
    post('a', { 'content-type': 'application/graphql' }),
    post('a', {}),
  ].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});
