import { gunzipSync } from 'node:zlib';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { compileRelease, type CompiledRelease } from '../../server/release/compiled-release.ts';
import { createHttpServer } from '../../server/http/app.ts';
import { LIMITS } from '../../server/http/limits.ts';
import { collectRecords } from '../../server/seed/collect-records.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { FIXTURE, TODAY } from '../harness/fixture.ts';

const QUERY = 'query Pair($a: ID!, $b: ID!) { compatibility(a: $a, b: $b) { level conditions datasetVersion findings { sentence } } }';
const PAIR = { a: 'badger', b: 'shell-plain' };
const PAGE =
  'query Page($first: Int!) { equipmentTypes(first: $first) { nodes { slug name ports { id interface { slug name conditions } } } } }';

let server: Server;
let port: number;
let releases: CompiledRelease[];
let served: CompiledRelease | undefined;
beforeAll(async () => {
  const records = collectRecords(await readSeed(FIXTURE));
  releases = ['1.0.0', '2.0.0'].map((version) =>
    compileRelease({ key: version, version, hash: 'same', loadedAt: '2026-11-20T10:00:00.000Z', counts: {} }, records),
  );
  server = createHttpServer({ release: () => served, today: () => TODAY, log: () => undefined });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  served = releases[0];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

interface Told {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as it is written: fetch would add headers of its own. */
function send(path: string, headers: Record<string, string> = {}, body?: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ port, path, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Record<string, string> = {}) => send('/graphql', { ...JSON_TYPE, ...headers }, JSON.stringify(body));
const get = (query: string, variables: object, headers: Record<string, string> = {}) =>
  send(`/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`, headers);
const textOf = ({ body }: Told) => body.toString();

test('the answer is the same from yoga, from a prepared operation, and finished; by POST and by GET', async () => {
  const byYoga = await post({ query: `${QUERY} # for the first time`, variables: PAIR });
  await post({ query: QUERY, variables: { a: 'weasel', b: 'dart' } });
  const byPlan = await post({ query: QUERY, variables: PAIR });
  const kept = await post({ query: QUERY, variables: PAIR });
  const reordered = await post({ variables: { b: PAIR.b, a: PAIR.a }, operationName: null, query: QUERY });
  const byGet = await get(QUERY, PAIR);
  expect(JSON.parse(textOf(byYoga)).data.compatibility.level).toBe('COMPATIBLE');
  for (const one of [byPlan, kept, reordered, byGet]) {
    expect(one.status).toBe(200);
    expect(textOf(one)).toBe(textOf(byYoga));
    expect(one.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(one.headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a new release changes the answer at once', async () => {
  const versionOf = async () => JSON.parse(textOf(await post({ query: QUERY, variables: PAIR }))).data.compatibility.datasetVersion;
  await versionOf();
  expect(await versionOf()).toBe('1.0.0');
  served = releases[1];
  expect(await versionOf()).toBe('2.0.0');
  expect(await versionOf()).toBe('2.0.0');
  served = releases[0];
  expect(await versionOf()).toBe('1.0.0');
});

test('without a release nothing is answered, whatever was answered before', async () => {
  await post({ query: QUERY, variables: PAIR });
  await post({ query: QUERY, variables: PAIR });
  served = undefined;
  const told = await post({ query: QUERY, variables: PAIR });
  expect(told.status).toBe(503);
  expect(JSON.parse(textOf(told)).errors[0].extensions.code).toBe('CATALOGUE_NOT_READY');
});

test('an error is said anew each time, in the words of yoga', async () => {
  await post({ query: QUERY, variables: PAIR });
  const wrong = () => post({ query: QUERY, variables: { a: 'badgr', b: 'dart' } });
  const [one, other] = [await wrong(), await wrong()];
  expect(JSON.parse(textOf(one)).errors[0].extensions.code).toBe('NOT_FOUND');
  expect(textOf(other)).toBe(textOf(one));
  expect((await get(QUERY, { a: 'badgr', b: 'dart' })).headers['etag']).toBeUndefined();
});

test('who has the answer already is told so', async () => {
  await get(QUERY, PAIR);
  const { headers, body } = await get(QUERY, PAIR);
  expect(headers['cache-control']).toBe('public, no-cache');
  const again = await get(QUERY, PAIR, { 'if-none-match': String(headers['etag']) });
  expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  served = releases[1];
  const after = await get(QUERY, PAIR, { 'if-none-match': String(headers['etag']) });
  expect(after.status).toBe(200);
  expect(after.body).not.toEqual(body);
  expect(after.headers['etag']).not.toBe(headers['etag']);
});

test('a long answer is compressed for those who take it, and is the same', async () => {
  const ask = (headers: Record<string, string>) => post({ query: PAGE, variables: { first: 50 } }, headers);
  // Asked three times, the operation is compiled and its answer kept.
  for (let at = 0; at < 3; at += 1) await ask({});
  const plain = await ask({});
  for (const accepted of ['gzip', 'br, gzip;q=0.5']) {
    const packed = await ask({ 'accept-encoding': accepted });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(gunzipSync(packed.body)).toEqual(plain.body);
  }
  for (const refused of ['gzip;q=0', 'identity'])
    expect((await ask({ 'accept-encoding': refused })).headers['content-encoding']).toBeUndefined();
});

test('the media type asked for is the one that comes', async () => {
  const accept = 'application/graphql-response+json';
  await post({ query: QUERY, variables: PAIR }, { accept });
  const told = await post({ query: QUERY, variables: PAIR }, { accept });
  expect(told.headers['content-type']).toBe(`${accept}; charset=utf-8`);
  expect((await post({ query: QUERY, variables: PAIR })).headers['content-type']).toBe('application/json; charset=utf-8');
});

test.each([
  ['a page beyond the limit', PAGE, { first: 101 }, 200, 'BAD_USER_INPUT'],
  ['a variable that does not fit', PAGE, { first: 'many' }, 400, 'BAD_USER_INPUT'],
  ['too long a string', QUERY, { a: 'x'.repeat(3_000), b: 'dart' }, 400, 'QUERY_TOO_LARGE'],
  ['variables nested too deep', QUERY, { a: [[[[[[[[[['x']]]]]]]]]], b: 'dart' }, 400, 'QUERY_TOO_LARGE'],
])('on an operation that was answered before, %s is refused', async (_, query, variables, status, code) => {
  await post({ query, variables: query === PAGE ? { first: 5 } : PAIR });
  await post({ query, variables: query === PAGE ? { first: 5 } : PAIR });
  const told = await post({ query, variables });
  expect([told.status, JSON.parse(textOf(told)).errors[0].extensions.code]).toEqual([status, code]);
});

test('what it costs is worked out with the variables of each request', async () => {
  const nested =
    'query Deep($first: Int!) { equipmentTypes(first: $first) { nodes { holdings(first: $first) { nodes { nation { holdings(first: $first) { nodes { status } } } } } } } }';
  const small = await post({ query: nested, variables: { first: 2 } });
  await post({ query: nested, variables: { first: 3 } });
  expect(small.status).toBe(200);
  const big = await post({ query: nested, variables: { first: 100 } });
  expect([big.status, JSON.parse(textOf(big)).errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
});

test('what is no simple request reaches yoga whole', async () => {
  const body = JSON.stringify({ query: QUERY, variables: PAIR });
  expect((await send('/graphql', JSON_TYPE, '{"query":')).status).toBe(400);
  expect((await send('/graphql', JSON_TYPE, `[${body}]`)).status).toBe(400);
  expect((await send('/graphql', { 'content-type': 'text/plain' }, body)).status).toBe(415);
  expect((await send('/graphql', JSON_TYPE, JSON.stringify({ query: 'x'.repeat(LIMITS.bodyBytes) }))).status).toBe(413);
  expect((await post({ query: '{ dataset { version } }', extensions: {} })).status).toBe(200);
  expect(textOf(await send('/graphql', { accept: 'text/html' }))).toContain('<html');
});
