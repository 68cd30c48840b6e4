import { request as rawRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { post } from '../harness/ask-api.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

let api: ServedApi;
let whole: OpenApi;
beforeAll(async () => {
  api = await serveApi();
  whole = await openApi(api.release);
});
afterEach(() => api.swap(api.release));
afterAll(() => api.stop());

const QUESTION = '{ compatibility(a: "badger", b: "shell-plain") { level conditions findings { sentence } } }';
const ask = (body: unknown, headers: Record<string, string> = {}) =>
  post((url, init) => fetch(url, init), body, headers, `${api.base}/graphql`);
const pathOf = (query: string, more = '') => `/graphql?query=${encodeURIComponent(query)}${more}`;
const GET = (query: string, more = '') => `${api.base}${pathOf(query, more)}`;

describe('paths', () => {
  test('/health says that the process answers, whether or not a release is loaded', async () => {
    api.swap(undefined);
    const response = await fetch(`${api.base}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('/ready names the release, and is 503 until there is one', async () => {
    const ready = await fetch(`${api.base}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, version: '1.2.3', hash: '0123456789abcdef' }]);
    api.swap(undefined);
    const notYet = await fetch(`${api.base}/ready`);
    expect([notYet.status, await notYet.json()]).toEqual([503, { ready: false }]);
  });

  test.each(['/', '/graphq', '/graphql2', '/health/x', '/favicon.ico', '/%00', '/..%2f..%2fetc/passwd', `/${'x'.repeat(2_000)}`])(
    '%.40s is 404 with what there is',
    async (path) => {
      const response = await fetch(`${api.base}${path}`);
      expect(response.status).toBe(404);
      expect(((await response.json()) as { error: string }).error).toMatch(
        /^Expected \/graphql, \/health or \/ready, but got: \/.{0,80}$/s,
      );
    },
  );
});

describe('headers', () => {
  test.each(['/health', '/nothing', pathOf(QUESTION), '/graphql'])('of %.30s', async (path) => {
    const { headers } = await fetch(`${api.base}${path}`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^default-src '(?:self|none)'/);
    expect(headers.get('content-security-policy')).not.toContain('http');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a preflight from elsewhere is granted nothing', async () => {
    const response = await fetch(`${api.base}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-methods')).toBeNull();
  });

  test('a slow client has ten seconds for its headers', () => {
    expect(api.server.headersTimeout).toBe(10_000);
    expect(api.server.requestTimeout).toBe(15_000);
  });
});

test('before the first release every question is 503 with a code', async () => {
  api.swap(undefined);
  const response = await ask({ query: QUESTION }, { accept: 'application/graphql-response+json' });
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CATALOGUE_NOT_READY' } }] });
});

test('a new release answers the very next question, though the old answer was given a moment ago', async () => {
  const hash = async () =>
    ((await (await ask({ query: '{ dataset { hash } }' })).json()) as { data: { dataset: { hash: string } } }).data.dataset.hash;
  expect([await hash(), await hash()]).toEqual(['0123456789abcdef', '0123456789abcdef']);
  api.swap({ ...(await openRelease()), key: 'newer', hash: 'fedcba9876543210' });
  expect(await hash()).toBe('fedcba9876543210');
});

describe('the short way and the whole way give the same answer', () => {
  const long = `{ equipmentTypes(first: 100) { nodes { id slug name aliases ports { id evidence { grade } } } } }`;
  test.each<[string, unknown]>([
    ['a question', { query: QUESTION }],
    ['a long answer', { query: long }],
    ['variables', { query: 'query($a: ID!) { node(id: $a) { id __typename } }', variables: { a: 'badger' } }],
    ['variables that are not used', { query: '{ __typename }', variables: { a: 1 } }],
    ['an operation by name', { query: 'query A { __typename } query B { dataset { hash } }', operationName: 'B' }],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }],
    ['an unknown item', { query: '{ compatibility(a: "badgr", b: "dart") { level } }' }],
    ['null beside errors', { query: '{ ok: __typename calibre(by: { id: "badger" }) { name } }' }],
    [
      'a fragment and directives',
      {
        query: 'query($s: Boolean!) { ...F __typename @skip(if: $s) } fragment F on Query { dataset { hash @include(if: $s) } }',
        variables: { s: true },
      },
    ],
    [
      'an alias and an argument of each kind',
      { query: '{ one: nodes(ids: ["badger", "none"]) { id } two: equipmentTypes(filter: { category: "gun" }, first: 2) { totalCount } }' },
    ],
    ['introspection', { query: '{ __schema { queryType { name } } __type(name: "Verdict") { fields { name } } }' }],
    ['an alias that a plain object cannot hold', { query: '{ __proto__: dataset { hash } }' }],
    ['no GraphQL', { query: '{' }],
    ['an unknown field', { query: '{ unheardOf }' }],
    ['a mutation', { query: 'mutation { x }' }],
    ['a subscription', { query: 'subscription { x }' }],
    ['no query', { variables: {} }],
    ['a query that is a number', { query: 5 }],
    ['variables that are a list', { query: '{ __typename }', variables: [] }],
    ['a list of requests', [{ query: '{ __typename }' }]],
    ['no JSON', '{"query":'],
    ['nothing', ''],
    ['an unknown key', { query: '{ __typename }', surprise: 1 }],
    ['letters of every kind', { query: '{ search(query: "БДЖ-90 «Борсук» 🦡") { totalCount nodes { slug } } }' }],
    ['__proto__ in the variables', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'],
  ])('%s', async (_, body) => {
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
      const expected = await post(whole.fetch, body, { accept });
      const text = await expected.text();
      for (const time of ['first', 'second']) {
        const got = await ask(body, { accept });
        expect({ time, status: got.status, type: got.headers.get('content-type'), text: await got.text() }).toEqual({
          time,
          status: expected.status,
          type: expected.headers.get('content-type'),
          text,
        });
      }
    }
  });

  test.each([
    ['a question', ''],
    ['variables', `&variables=${encodeURIComponent('{"a":1}')}`],
    ['variables that are no JSON', '&variables={'],
    ['an operation name', '&operationName=A'],
  ])('by GET: %s', async (_, more) => {
    const url = GET('query A { dataset { version } }', more);
    const headers = { accept: 'application/json' };
    const expected = await whole.fetch(url.replace(api.base, 'http://test'), { headers });
    const got = await fetch(url, { headers });
    expect([got.status, await got.text()]).toEqual([expected.status, await expected.text()]);
  });
});

test('an answer by GET is confirmed, not sent again, until a new release comes', async () => {
  const first = await fetch(GET(QUESTION), { headers: { accept: 'application/json' } });
  const etag = first.headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  const again = () => fetch(GET(QUESTION), { headers: { accept: 'application/json', 'if-none-match': etag }, cache: 'no-store' });
  expect((await again()).status).toBe(304);
  api.swap({ ...(await openRelease()), key: 'newer' });
  expect((await again()).status).toBe(200);
});

test('a body that comes in pieces is read whole', async () => {
  const body = JSON.stringify({ query: `${QUESTION} # ${'я'.repeat(500)}` });
  const bytes = Buffer.from(body);
  const text = await new Promise<string>((resolve, reject) => {
    const request = rawRequest(
      `${api.base}/graphql`,
      { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': bytes.length } },
      (response) => {
        let got = '';
        response.on('data', (chunk: Buffer) => (got += chunk.toString()));
        response.on('end', () => resolve(got));
      },
    );
    request.on('error', reject);
    for (let at = 0; at < bytes.length; at += 101) request.write(bytes.subarray(at, at + 101));
    request.end();
  });
  expect(JSON.parse(text)).toMatchObject({ data: { compatibility: { level: 'COMPATIBLE' } } });
});

test('GraphiQL is served whole from here: nothing comes from another host', async () => {
  const page = await (await fetch(`${api.base}/graphql`, { headers: { accept: 'text/html' } })).text();
  expect(page).toContain('Allied Interoperability Catalogue');
  const loaded = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map(
    ([, address = '']) => address,
  );
  expect(loaded.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
  expect(page).not.toMatch(/@import\s+(?:url\()?["']?https?:/i);
});

test('nothing of all this was a fault of ours', () => {
  expect(api.logged).toEqual([]);
});
