import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askOverHttp } from '../../../server/curation/scoring/ask-over-http.ts';

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { query } = JSON.parse(body) as { query: string };
      if (query === 'fail') return void response.end('{"data":null,"errors":[{"message":"no such name"}]}');
      if (query === 'empty') return void response.writeHead(503).end('{}');
      return void response.end(JSON.stringify({ data: { echo: JSON.parse(body) as unknown } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('sends the question with its variables and gives the data', async () => {
  expect(await askOverHttp(url)('ask', { a: 1 })).toEqual({ echo: { query: 'ask', variables: { a: 1 } } });
});

test.each([
  ['fail', /answered: no such name/],
  ['empty', /answered without data \(HTTP 503\)/],
])('an answer that is none is an error with the address: %s', async (query, message) => {
  await expect(askOverHttp(url)(query, {})).rejects.toThrow(message);
});
