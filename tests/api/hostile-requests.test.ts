import { createConnection } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Asker } from '../../server/http/asker.ts';
import { Endpoint } from '../../server/http/endpoint.ts';
import { TODAY } from '../harness/fixture.ts';
import { openRelease } from '../harness/open-api.ts';
import { serveApi, type ServedApi } from '../harness/serve-api.ts';

let api: ServedApi;
beforeAll(async () => {
  api = await serveApi();
});
afterAll(() => api.stop());

const aliases = (count: number, make: (at: number) => string) => Array.from({ length: count }, (_, at) => `a${at}: ${make(at)}`).join(' ');
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const response = await fetch(`${api.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    ...((await response.json()) as { data?: unknown; errors?: { extensions: Record<string, unknown> }[] }),
  };
};

const NAMES = Array.from({ length: 100 }, (_, at) => ({ name: `Badger ${at}` }));

test.each<[string, string, Record<string, unknown>, string]>([
  ['names', `query($i: [ItemToMatch!]!) { ${aliases(10, () => 'matchItems(items: $i) { name }')} }`, { i: NAMES }, 'Query.matchItems'],
  [
    'nations',
    `{ ${aliases(55, () => 'nationInteroperability(a: "NOR", b: "UKR") { changes { turns } }')} }`,
    {},
    'Query.nationInteroperability',
  ],
  [
    'cells',
    `query($i: [ID!]!) { ${aliases(8, (at) => `compatibilityMatrix(rows: { ids: $i }, columns: { ids: $i }, asOf: "201${at}") { codes }`)} }`,
    { i: Array.from({ length: 300 }, () => 'badger') },
    'Query.compatibilityMatrix',
  ],
])('%s beyond the budget end the request, with what was spent and the field that spent most', async (_, query, variables, field) => {
  const { status, data, errors } = await ask(query, variables);
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', field });
  expect(errors?.[0]?.extensions['spent']).toBeGreaterThan(2_000_000);
});

test('100 names, and ten searches, are within the budget', async () => {
  expect(
    (await ask('query($i: [ItemToMatch!]!) { matchItems(items: $i) { candidates { confidence } } }', { i: NAMES })).errors,
  ).toBeUndefined();
  const { errors } = await ask(
    `{ ${aliases(10, () => 'equipmentType(by: { id: "badger" }) { compatibleWith(first: 100) { totalCount } }')} }`,
  );
  expect(errors).toBeUndefined();
});

test('an answer that is too long is refused', async () => {
  const all = 'fragment F on __Schema { types { name description fields { name description args { name description } } } }';
  const { errors } = await ask(`{ ${aliases(40, () => '__schema { ...F }')} } ${all}`);
  expect(errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COMPLEX');
});

test('a client that leaves ends its work', async () => {
  const release = await openRelease();
  const endpoint = new Endpoint({ release: () => release, today: () => TODAY, log: () => undefined });
  const asker = { client: 'somebody' } as Asker;
  const body = Buffer.from(JSON.stringify({ query: `{ ${aliases(55, () => '__schema { types { name fields { name } } }')} }` }));
  const received = { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, body };
  const reply = endpoint.answer(received, 'id', asker);
  expect(reply).toBeInstanceOf(Promise);
  asker.leave?.();
  expect(JSON.parse((await reply).text)).toMatchObject({ errors: [{ message: 'The asker has left.' }] });
});

test('a connection on which nothing moves is cut, and late requests are looked for each second', () => {
  const { timeout, headersTimeout, requestTimeout } = api.server;
  expect([timeout, headersTimeout, requestTimeout]).toEqual([20_000, 10_000, 15_000]);
});

test('hundreds of pages that nobody reads take no memory of their own', async () => {
  const { port } = new URL(api.base);
  const page = 'GET /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n';
  await (await fetch(`${api.base}/graphql`, { headers: { accept: 'text/html' } })).text();
  const before = process.memoryUsage().rss;
  const sockets = Array.from({ length: 200 }, () =>
    createConnection({ port: Number(port), host: '127.0.0.1' }, function (this: { write(text: string): void }) {
      this.write(page);
    }).pause(),
  );
  await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
  expect((await fetch(`${api.base}/health`)).status).toBe(200);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  for (const socket of sockets) socket.destroy();
});
