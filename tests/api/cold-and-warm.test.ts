import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

/** A request as it is written, byte for byte. */
interface Sent {
  method: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const HASH = (text: string) => createHash('sha256').update(text).digest('hex');
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  headers: { ...JSON_TYPE, ...headers },
  body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
});
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}, method = 'GET'): Sent => ({
  method,
  path: `/graphql?${new URLSearchParams(parameters).toString()}`,
  headers,
});

const PAIR = 'query Pair($a: ID!, $b: ID!) { compatibility(a: $a, b: $b) { level conditions findings { sentence } } }';
const PAGE =
  'query Page($first: Int! = 5, $after: String) { equipmentTypes(first: $first, after: $after) { totalCount nodes { slug name ports { id } } } }';
const TWO = 'query A { __typename } query B($x: ID = "badger") { node(id: $x) { id } }';
const ITEMS = [
  'badger',
  'weasel',
  'otter',
  'stoat',
  'marten',
  'heron',
  'egret',
  'bittern',
  'echo',
  'talker',
  'caller',
  'bare',
  'wide-gun',
  'otter-one',
  'otter-two',
  'badger-short',
  'old-badger',
  'round-50',
  'dart',
  'lance',
  'fuze-a',
  'charge-top',
  'shell-plain',
  'shell-guided',
  'round-50-smart',
];
const item = (at: number) => ITEMS[at] ?? '';
const GRAPHQL = 'application/graphql-response+json';
const ACCEPTED = [
  '*/*',
  'application/json',
  GRAPHQL,
  `${GRAPHQL}, application/json;q=0.9`,
  'application/*',
  'application/json, text/plain, */*',
  'text/event-stream',
  'multipart/mixed',
  'multipart/mixed;deferSpec=20220824, application/json',
  'image/png',
  'text/html, image/png',
  '',
  'application/json;q=0',
  'nonsense',
  '*/*;q=0.1',
  'application/json; charset=utf-8',
  `${GRAPHQL};charset=utf-8`,
  'application/xml, */*',
  'application/json, */*',
  `application/json, ${GRAPHQL}`,
  'TEXT/EVENT-STREAM',
  'application/json;q=1, text/event-stream',
  'a/b, c/d',
  'text/*',
  'application/json;v=2',
];
const BROKEN = [
  '',
  '{',
  '}',
  'null',
  'true',
  '5',
  '"text"',
  '[]',
  '{}',
  '[{}]',
  '{"query":',
  '{"query":"{ __typename }"',
  "{'query':1}",
  'undefined',
  'NaN',
  '{"query":"\\u00"}',
  '\u0000',
  '{"query":"{ a }"}}',
  '<xml/>',
  'query=1',
  '{"a":1,}',
  ' ',
  '\n\n',
  '\uFEFF',
  '{"query":"{ __typename }","query":5}',
];
const TYPES = [
  'text/plain',
  'application/graphql',
  'application/graphql+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json;charset=utf-16',
  'application/json; charset=utf-8',
  'Application/JSON',
  'application/xml',
  '',
  ' ',
  'constructor',
  '__proto__',
  'application/json, text/plain',
  'json',
  'application/json;',
  'application/json; charset',
  'text/json',
  'application/problem+json',
  'application/octet-stream',
  'application/json; boundary=x',
  'text/html',
  'application/jsonp',
  'application/json/x',
  '*/*',
];
const ODD_VALUES: unknown[] = [
  null,
  1,
  -1,
  0,
  1.5,
  '',
  'x',
  true,
  [],
  {},
  [1],
  { $gt: '' },
  'NOR',
  '2024-02-30',
  1e300,
  '9'.repeat(50),
  'я'.repeat(10),
  [[1]],
  { a: { b: 1 } },
  '\u0000',
  '__proto__',
  'null',
  101,
  2_147_483_648,
  100,
];
const METHODS = [
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'HEAD',
  'PROPFIND',
  'TRACE',
  'REPORT',
  'LOCK',
  'MERGE',
  'COPY',
  'MOVE',
  'SEARCH',
  'PURGE',
  'LINK',
  'UNLINK',
  'MKCOL',
  'NOTIFY',
  'SUBSCRIBE',
  'UNSUBSCRIBE',
  'REBIND',
  'UNBIND',
  'BIND',
  'ACL',
  'SOURCE',
];
const MISSPELT = [
  'badgr',
  'bager',
  'weazel',
  'oter',
  'stot',
  'martin',
  'heran',
  'egrett',
  'bitern',
  'echoo',
  'talkr',
  'callr',
  'bar',
  'wide gun',
  'oter one',
  'round 50 x',
  'darts',
  'lanze',
  'fuse a',
  'charge',
  'shell plein',
  'shel guided',
  'zzz',
  'Борсук',
  '🦡',
];
const SYNTAX = [
  '',
  '{',
  '}',
  '{}',
  'query',
  'query {',
  '{ a',
  '{ a } }',
  '# only',
  '{ a(: 1) }',
  '{ a(b: ) }',
  '{ ... }',
  '{ ...on }',
  'fragment on on Query { a }',
  '{ "a" }',
  '{ a @ }',
  'query ($) { a }',
  '🦡',
  '\u0000',
  '{ a: }',
  '{ a(b: "x) }',
  '{ a(b: """x) }',
  'type A { b: C }',
  '{ a }}',
  '{{ a }}',
];
const INVALID = [
  '{ unheardOf }',
  '{ nations { code } }',
  '{ nations }',
  '{ dataset { version { x } } }',
  '{ ...F }',
  'fragment F on Query { __typename } { __typename }',
  'query($a: Int) { __typename }',
  '{ node { id } }',
  '{ node(id: 1.5) { id } }',
  '{ node(id: "x", no: 1) { id } }',
  '{ __typename @no }',
  '{ __typename @skip }',
  '{ a: __typename a: dataset { hash } }',
  '{ ...F } fragment F on Query { ...F }',
  'query A { __typename } query A { __typename }',
  '{ __typename } query B { __typename }',
  '{ ...F } fragment F on Nope { a }',
  'query($x: Nope) { node(id: $x) { id } }',
  'query($x: Int!) { node(id: $x) { id } }',
  '{ compatibility(a: "a", b: "b", relation: FIRES) { level } }',
  '{ compatibility(a: "a", b: "b", asOf: "x") { level } }',
  '{ nation(by: {}) { code } }',
  '{ nation(by: { code: "NOR", name: "Norway" }) { code } }',
  'mutation { x }',
  'subscription { x }',
];

/** The kinds of requests, each in twenty-five variants. */
const KINDS: Record<string, (at: number) => Sent> = {
  'a pair by POST': (at) => post({ query: PAIR, variables: { a: item(at), b: 'shell-plain' } }),
  'a pair by GET': (at) => get({ query: PAIR, variables: JSON.stringify({ a: item(at), b: 'round-50' }) }),
  'a pair by HEAD': (at) => get({ query: PAIR, variables: JSON.stringify({ a: item(at), b: 'dart' }) }, {}, 'HEAD'),
  'a pair in the document': (at) => post({ query: `{ compatibility(a: "${item(at)}", b: "dart") { level basis } }` }),
  'a page': (at) => post({ query: PAGE, variables: { first: at } }),
  'a long page, compressed': (at) =>
    post({ query: PAGE, variables: { first: 100 - at } }, { 'accept-encoding': at % 2 === 0 ? 'gzip' : 'br, gzip;q=0.5' }),
  'what has to be waited for': (at) => post({ query: `{ equipmentType(by: { id: "${item(at)}" }) { slug sinceLastRelease } }` }),
  'a node': (at) =>
    post({ query: 'query($id: ID!) { node(id: $id) { __typename id ... on CatalogueEntity { name } } }', variables: { id: item(at) } }),
  'a search': (at) =>
    post({ query: 'query($q: String!) { search(query: $q) { totalCount nodes { slug } } }', variables: { q: MISSPELT[at] } }),
  'a misspelt name': (at) => post({ query: PAIR, variables: { a: MISSPELT[at], b: 'dart' } }, { accept: at % 2 === 0 ? '*/*' : GRAPHQL }),
  'a misspelt name by GET': (at) => get({ query: PAIR, variables: JSON.stringify({ a: 'dart', b: MISSPELT[at] }) }),
  'an error beside data': (at) => post({ query: `{ ok: __typename calibre(by: { id: "${item(at)}" }) { name } }` }),
  'a wrong page size': (at) => post({ query: PAGE, variables: { first: 101 + at } }, { accept: at % 2 === 0 ? '*/*' : GRAPHQL }),
  'an odd value of a number': (at) => post({ query: PAGE, variables: { first: ODD_VALUES[at] } }),
  'an odd value of an id': (at) => post({ query: PAIR, variables: { a: ODD_VALUES[at], b: 'dart' } }, { accept: GRAPHQL }),
  'odd variables': (at) => post({ query: PAGE, variables: ODD_VALUES[at] }),
  'an odd query': (at) => post({ query: ODD_VALUES[at] }),
  'an odd name': (at) => post({ query: TWO, operationName: ODD_VALUES[at] }),
  'odd extensions': (at) => post({ query: '{ __typename }', extensions: ODD_VALUES[at] }),
  'two operations': (at) => post({ query: TWO, operationName: ['A', 'B', 'C', '', undefined][at % 5], variables: { x: item(at) } }),
  'two operations by GET': (at) =>
    get({ query: TWO, operationName: ['A', 'B', 'C', '', 'a'][at % 5] ?? '', variables: JSON.stringify({ x: item(at) }) }),
  'one operation and an empty name': (at) => post({ query: PAIR, operationName: '', variables: { a: item(at), b: 'dart' } }),
  'no GraphQL': (at) => post({ query: SYNTAX[at] }, { accept: at % 2 === 0 ? '*/*' : GRAPHQL }),
  'no GraphQL by GET': (at) => get({ query: SYNTAX[at] ?? '' }),
  'GraphQL that is not valid': (at) => post({ query: INVALID[at] }, { accept: at % 2 === 0 ? GRAPHQL : '*/*' }),
  'GraphQL that is not valid, by GET': (at) => get({ query: INVALID[at] ?? '' }),
  'no JSON': (at) => post(BROKEN[at]),
  'JSON after a mark of byte order': (at) => post(`\uFEFF${JSON.stringify({ query: `{ node(id: "${item(at)}") { id } }` })}`),
  'an accepted type': (at) => post({ query: '{ dataset { version } }' }, { accept: ACCEPTED[at] ?? '' }),
  'an accepted type by GET': (at) => get({ query: '{ dataset { version } }' }, { accept: ACCEPTED[at] ?? '' }),
  'a sent type': (at) => post({ query: `{ dataset { version } }` }, { 'content-type': TYPES[at] ?? '' }),
  'a form': (at) =>
    post(new URLSearchParams({ query: PAIR, variables: JSON.stringify({ a: item(at), b: 'dart' }) }).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    }),
  'another method': (at) => ({ method: METHODS[at] ?? '', path: `/graphql?query=${encodeURIComponent('{ __typename }')}` }),
  'a body of odd length': (at) => post(Buffer.alloc(at * 4_000, ' ')),
  'fields and depth': (at) =>
    post({
      query: `{ ${'__typename '.repeat(390 + at)} equipmentType(by: { id: "otter" }) { ${'variants { '.repeat(at)} slug ${'}'.repeat(at)} } }`,
    }),
  aliases: (at) => post({ query: `{ ${Array.from({ length: 45 + at }, (_, one) => `a${one}: __typename`).join(' ')} }` }),
  cost: (at) =>
    post({
      query: `query($n: Int!) { nations(first: $n) { nodes { holdings(first: $n) { nodes { nation { holdings(first: $n) { totalCount } } } } } } }`,
      variables: { n: at * 2 },
    }),
  introspection: (at) => post({ query: `${getIntrospectionQuery({ descriptions: at % 2 === 0 })} # ${at}` }),
  'a known document': (at) =>
    post({ documentId: at % 3 === 0 ? 'pair' : at % 3 === 1 ? `sha256:${HASH(PAIR)}` : 'unknown', variables: { a: item(at), b: 'dart' } }),
  'a document with its hash': (at) =>
    post({
      query: PAIR,
      variables: { a: item(at), b: 'lance' },
      extensions: { persistedQuery: { version: 1, sha256Hash: at % 2 === 0 ? HASH(PAIR) : HASH(String(at)) } },
    }),
};
const VARIANTS = 25;

let api: ServedApi;
beforeAll(async () => {
  api = await serveApi({
    trustedDocuments: new Map([
      ['pair', PAIR],
      [HASH(PAIR), PAIR],
    ]),
  });
});
afterAll(() => api.stop());

function send({ method, path = '/graphql', headers = {}, body }: Sent): Promise<object> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = httpRequest(`${api.base}${path}`, { method, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const told = response.rawHeaders.flatMap((name, at) =>
          at % 2 === 0 ? [`${name.toLowerCase()}: ${response.rawHeaders[at + 1]}`] : [],
        );
        resolve({
          status: response.statusCode,
          headers: told.filter((line) => !/^(?:date|x-request-id):/.test(line)),
          body: Buffer.concat(chunks).toString('base64'),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('there are forty kinds of requests', () => {
  expect(Object.keys(KINDS)).toHaveLength(40);
});

test.each(Object.entries(KINDS))('%s: the same status, headers and bytes, asked again and again', async (_, requestOf) => {
  for (let at = 0; at < VARIANTS; at += 1) {
    const request = requestOf(at);
    const first = await send(request);
    // The second, third, fourth and fifth time.
    for (let time = 2; time <= 5; time += 1) expect({ at, time, ...(await send(request)) }).toEqual({ at, time, ...first });
  }
});

test('nothing of all this was a fault of ours', () => {
  expect(api.logged).toEqual([]);
});
