import { request as rawRequest, type IncomingHttpHeaders } from 'node:http';
import { buildSchema, printSchema } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { post } from '../harness/ask-api.ts';
import { openRelease } from '../harness/open-api.ts';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

const HOME = 'https://example.org';
let api: ServedApi;
/** The same, with an origin that is allowed to read. */
let open: ServedApi;
beforeAll(async () => {
  [api, open] = await Promise.all([serveApi(), serveApi({ corsOrigins: [HOME] })]);
});
afterEach(() => api.swap(api.release));
afterAll(() => Promise.all([api.stop(), open.stop()]));

const QUESTION = '{ compatibility(a: "badger", b: "shell-plain") { level conditions findings { sentence } } }';
const ask = (body: unknown, headers: Record<string, string> = {}) =>
  post((url, init) => fetch(url, init), body, headers, `${api.base}/graphql`);
const pathOf = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
const GET = (query: string) => `${api.base}${pathOf(query)}`;

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
    expect([notYet.status, await notYet.json()]).toEqual([503, { ready: false, reason: expect.stringContaining('npm run seed:load') }]);
  });

  test('/schema.graphql is the contract, and is confirmed to who has it', async () => {
    const response = await fetch(`${api.base}/schema.graphql`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const schema = buildSchema(await response.text());
    expect(printSchema(schema)).toBe(printSchema(createCatalogueSchema()));
    expect(schema.description).toMatch(/^Which systems of the NATO allies and Ukraine work together/);
    const again = await fetch(`${api.base}/schema.graphql`, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  test('the contract tells what it is', async () => {
    const { data } = (await (await ask({ query: '{ __schema { description } }' })).json()) as {
      data: { __schema: { description: string } };
    };
    expect(data.__schema.description).toMatch(/under which conditions, why, and on whose word/);
  });

  test.each(['/', '/graphq', '/graphql2', '/health/x', '/favicon.ico', '/%00', '/..%2f..%2fetc/passwd', '/%', `/${'x'.repeat(2_000)}`])(
    '%.40s is 404 with what there is',
    async (path) => {
      const response = await fetch(`${api.base}${path}`);
      expect(response.status).toBe(404);
      expect(((await response.json()) as { error: string }).error).toMatch(
        /^Expected \/graphql, \/schema\.graphql, \/health or \/ready, but got: \/.{0,80}$/s,
      );
    },
  );
});

test.each(['/health', '/ready', '/schema.graphql'])('%s is only read, and says so', async (path) => {
  for (const method of ['POST', 'DELETE']) {
    const response = await fetch(`${api.base}${path}`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toEqual({ error: `Expected GET or HEAD for ${path}, but got: ${method}` });
  }
});

describe('headers', () => {
  test.each(['/health', '/ready', '/nothing', '/schema.graphql', pathOf(QUESTION), pathOf('{'), '/graphql'])('of %.30s', async (path) => {
    const { headers } = await fetch(`${api.base}${path}`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-z]+$/);
  });

  test('each request has a name of its own, a finished answer too', async () => {
    const names = await Promise.all([1, 2, 3].map(async () => (await fetch(GET(QUESTION))).headers.get('x-request-id')));
    expect(new Set(names).size).toBe(3);
  });

  test('a slow client has ten seconds for its headers', () => {
    expect(api.server.headersTimeout).toBe(10_000);
    expect(api.server.requestTimeout).toBe(15_000);
  });
});

describe('other origins', () => {
  const preflight = (base: string, origin: string) =>
    fetch(`${base}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });

  test('are granted nothing unless told otherwise', async () => {
    const response = await preflight(api.base, HOME);
    expect(response.status).toBe(405);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-methods')).toBeNull();
  });

  test('that are listed may ask and read', async () => {
    const before = await preflight(open.base, HOME);
    expect([before.status, before.headers.get('access-control-allow-origin'), before.headers.get('access-control-allow-methods')]).toEqual([
      204,
      HOME,
      'GET, HEAD, POST',
    ]);
    for (const path of [pathOf(QUESTION), pathOf('{'), '/schema.graphql']) {
      const { headers } = await fetch(`${open.base}${path}`, { headers: { origin: HOME } });
      expect(headers.get('access-control-allow-origin')).toBe(HOME);
      expect(headers.get('vary')).toBe('Accept, Accept-Encoding, Origin');
    }
  });

  test('that are not listed are granted nothing', async () => {
    expect((await preflight(open.base, 'https://evil.example')).status).toBe(405);
    const { headers } = await fetch(`${open.base}${pathOf(QUESTION)}`, { headers: { origin: 'https://evil.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding, Origin');
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
  api.swap(api.release);
  expect(await hash()).toBe('0123456789abcdef');
});

test('an answer by GET is confirmed from the first time on, until a new release says something else', async () => {
  const hash = GET('{ dataset { hash } }');
  const first = await fetch(hash);
  expect(first.headers.get('cache-control')).toBe('public, no-cache');
  const again = () => fetch(hash, { headers: { 'if-none-match': `"other", ${first.headers.get('etag')}` } });
  expect((await again()).status).toBe(304);
  api.swap({ ...(await openRelease()), key: 'newer', hash: 'fedcba9876543210' });
  const after = await again();
  expect(after.status).toBe(200);
  expect(after.headers.get('etag')).not.toBe(first.headers.get('etag'));
});

/** A request as it is written: fetch would make it well-formed. */
function raw(
  method: string,
  headers: Record<string, string | number>,
  chunks: Buffer[],
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const request = rawRequest(`${api.base}/graphql`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject);
    for (const chunk of chunks) request.write(chunk);
    request.end();
  });
}

test.each([
  ['announced', true],
  ['not announced', false],
])('a body that comes in pieces, its length %s, is read whole', async (_, isAnnounced) => {
  const bytes = Buffer.from(JSON.stringify({ query: `${QUESTION} # ${'я'.repeat(500)}` }));
  const pieces = Array.from({ length: Math.ceil(bytes.length / 101) }, (__, at) => bytes.subarray(at * 101, (at + 1) * 101));
  const headers = { 'content-type': 'application/json', ...(isAnnounced && { 'content-length': bytes.length }) };
  expect(JSON.parse((await raw('POST', headers, pieces)).text)).toMatchObject({ data: { compatibility: { level: 'CONDITIONAL' } } });
});

test.each([
  ['announced', true],
  ['not announced', false],
])('a body that is too long, its length %s, is refused', async (_, isAnnounced) => {
  const bytes = Buffer.alloc(200_000, ' ');
  const headers = { 'content-type': 'application/json', ...(isAnnounced && { 'content-length': bytes.length }) };
  const { status, text } = await raw('POST', headers, [bytes]);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([413, 'REQUEST_ENTITY_TOO_LARGE']);
});

test('who goes away in the middle of a body does no harm', async () => {
  const request = rawRequest(`${api.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 100 },
  });
  request.on('error', () => undefined);
  request.write('{"query":');
  await new Promise((resolve) => setTimeout(resolve, 30));
  request.destroy();
  expect((await fetch(`${api.base}/health`)).status).toBe(200);
});

test('what no step foresaw ends neither the process nor the silence', async () => {
  const { stop, base, logged } = await serveApi({
    release: () => {
      throw new Error('secret of the house');
    },
  });
  const ready = await fetch(`${base}/ready`);
  const told = (await ready.json()) as { error: string; requestId: string };
  expect([ready.status, told]).toEqual([500, { error: 'Unexpected error.', requestId: ready.headers.get('x-request-id') }]);
  expect(logged).toEqual([{ message: 'http fault', requestId: told.requestId, fault: expect.stringContaining('secret of the house') }]);
  const asked = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect([asked.status, (await asked.json()) as unknown]).toEqual([
    500,
    { errors: [expect.objectContaining({ message: 'Unexpected error.' })] },
  ]);
  await stop();
});

test('a fault after the body was read, in the log itself, does not end the process', async () => {
  const broken = () => {
    throw new Error('no space left on the device');
  };
  const { stop, base } = await serveApi({ release: broken, log: broken });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${base}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })).status).toBe(500);
  expect((await fetch(`${base}/health`)).status).toBe(200);
  await stop();
});

test('GraphiQL is served whole from here: nothing comes from another host', async () => {
  const response = await fetch(`${api.base}/graphql`, { headers: { accept: 'text/html' } });
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
  expect(response.headers.get('content-security-policy')).not.toContain('http');
  const page = await response.text();
  expect(page).toContain('Allied Interoperability Catalogue');
  const loaded = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map(
    ([, address = '']) => address,
  );
  expect(loaded.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
  expect(page).not.toMatch(/@import\s+(?:url\()?["']?https?:/i);
  const again = await fetch(`${api.base}/graphql`, {
    headers: { accept: 'text/html', 'if-none-match': response.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('an event stream of one answer', async () => {
  const response = await fetch(GET('{ __typename }'), { headers: { accept: 'text/event-stream' } });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(await response.text()).toContain('event: next\ndata: {"data":{"__typename":"Query"}}');
});

test('nothing of all this was a fault of ours', () => {
  expect([...api.logged, ...open.logged]).toEqual([]);
});

describe('a page of another site', () => {
  /** With headers that fetch does not let anybody set. */
  const send = (headers: Record<string, string>, path = pathOf('{ dataset { version } }')) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const { port } = new URL(api.base);
      const sent = rawRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      sent.on('error', reject).end();
    });

  test.each<[string, Record<string, string>, number]>([
    ['by an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
    ['by a script', { origin: 'https://evil.example' }, 403],
    ['by a name that it had pointed here', { host: 'evil.example' }, 421],
  ])('gets nothing %s, not even what is remembered', async (_, headers, status) => {
    expect((await send({})).status).toBe(200);
    const { status: refused, text } = await send(headers);
    expect(refused).toBe(status);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(text).not.toContain('"data"');
  });

  test('may link to the page for questions, which asks nothing by itself', async () => {
    const { status, text } = await send({ 'sec-fetch-site': 'cross-site', accept: 'text/html' });
    expect([status, text.includes('<!doctype html>')]).toEqual([200, true]);
  });

  test('can send no form', async () => {
    const body = new URLSearchParams({ query: '{ dataset { version } }' });
    const response = await fetch(`${api.base}/graphql`, { method: 'POST', body });
    expect(response.status).toBe(415);
  });
});
