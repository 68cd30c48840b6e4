import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Reply } from '../../server/http/reply.ts';

const TEXT = '{"data":{"name":"Гаубиця"}}';
const LONG = JSON.stringify({ data: 'Гаубиця '.repeat(500) });
const replies: Record<string, Reply> = {
  '/short': new Reply('application/json', TEXT),
  '/long': new Reply('application/json', LONG),
  '/error': new Reply('application/json', TEXT, { status: 400, isFleeting: true }),
};

let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => void replies[request.url ?? '']?.send(request, response, ['X-More', 'yes']));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const sent = httpRequest({ port: (server.address() as AddressInfo).port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('is sent as it is, whatever its letters, with its own headers and those of the exchange', async () => {
  const { status, headers, body } = await get('/short');
  expect([status, body.toString()]).toEqual([200, TEXT]);
  expect(replies['/short']?.text).toBe(TEXT);
  expect(replies['/short']?.bytes).toBe(body.length);
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'content-length': String(body.length),
    'x-more': 'yes',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, no-cache',
  });
});

test('its tag is that of its body: equal for equal bodies, different for any other', () => {
  expect(replies['/short']?.etag).toBe(new Reply('application/json', TEXT).etag);
  expect(replies['/short']?.etag).not.toBe(replies['/long']?.etag);
  expect(replies['/short']?.etag).toMatch(/^W\/"[\w-]{27}"$/);
});

const TAG = replies['/short']?.etag ?? '';
test.each<[string, number]>([
  [TAG, 304],
  [TAG.slice(2), 304],
  ['*', 304],
  [` * `, 304],
  [`"one", ${TAG}`, 304],
  [`${TAG},"two"`, 304],
  [`W/"one" , "two"`, 200],
  ['""', 200],
  ['', 200],
  [TAG.slice(0, -2), 200],
])('If-None-Match: %s is answered %d', async (tag, status) => {
  const told = await get('/short', { 'if-none-match': tag });
  expect(told.status).toBe(status);
  expect(told.headers).toMatchObject({ etag: TAG, 'cache-control': 'public, no-cache', 'x-more': 'yes' });
  expect(told.body.toString()).toBe(status === 304 ? '' : TEXT);
});

test('HEAD has the headers of GET and no body', async () => {
  const [whole, head] = [await get('/short'), await get('/short', {}, 'HEAD')];
  expect(head.body.length).toBe(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
});

test('POST has no tag, and knows of none', async () => {
  const told = await get('/short', { 'if-none-match': '*' }, 'POST');
  expect([told.status, told.headers['etag'], told.headers['cache-control']]).toEqual([200, undefined, undefined]);
});

test('an error may not be kept', async () => {
  const told = await get('/error', { 'if-none-match': '*' });
  expect([told.status, told.headers['etag'], told.headers['cache-control']]).toEqual([400, undefined, 'no-store']);
});

test('a long body is compressed for those who take it, and is the same each time', async () => {
  const plain = await get('/long');
  expect(plain.headers['content-encoding']).toBeUndefined();
  for (const accepted of ['gzip', 'br, gzip;q=0.5', 'gzip']) {
    const packed = await get('/long', { 'accept-encoding': accepted });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(packed.body.length),
      etag: plain.headers['etag'],
    });
    expect(gunzipSync(packed.body)).toEqual(plain.body);
  }
  for (const refused of ['gzip;q=0', 'gzip; q=0.0, br', 'identity'])
    expect((await get('/long', { 'accept-encoding': refused })).headers['content-encoding']).toBeUndefined();
  expect((await get('/short', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
});
