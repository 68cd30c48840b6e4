import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashOf, PAIR, REQUEST_KINDS, type Sent } from '../harness/request-kinds.ts';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

const VARIANTS = 25;
const trustedDocuments = new Map([
  ['pair', PAIR],
  [hashOf(PAIR), PAIR],
]);

let api: ServedApi;
/** A second server, which is asked the same in another order. */
let other: ServedApi;
beforeAll(async () => {
  [api, other] = await Promise.all([serveApi({ trustedDocuments }), serveApi({ trustedDocuments })]);
});
afterAll(() => Promise.all([api.stop(), other.stop()]));

/** What was answered to each request the first time, in the order in which they were asked. */
const first: { name: string; request: Sent; answer: object }[] = [];

/** Everything of an answer but its date and the name of the request. */
function send(base: string, { method, path = '/graphql', headers = {}, body }: Sent): Promise<object> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = httpRequest(`${base}${path}`, { method, headers: { ...headers, ...length } }, (response) => {
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

test('there are forty kinds of requests and more', () => {
  expect(Object.keys(REQUEST_KINDS).length).toBeGreaterThanOrEqual(40);
});

test.each(Object.entries(REQUEST_KINDS))('%s: the same status, headers and bytes, asked again and again', async (kind, requestOf) => {
  for (let at = 0; at < VARIANTS; at += 1) {
    const request = requestOf(at);
    const name = `${kind} ${at}`;
    const answer = await send(api.base, request);
    first.push({ name, request, answer });
    // The second, third, fourth and fifth time.
    for (let time = 2; time <= 5; time += 1) expect({ name, time, ...(await send(api.base, request)) }).toEqual({ name, time, ...answer });
  }
});

test('whatever was asked before: another server, asked from the last request to the first, says the same', async () => {
  expect(first.length).toBeGreaterThanOrEqual(1_000);
  for (const { name, request, answer } of first.toReversed())
    expect({ name, ...(await send(other.base, request)) }).toEqual({ name, ...answer });
});

test('nothing of all this was a fault of ours', () => {
  expect([...api.logged, ...other.logged]).toEqual([]);
});
