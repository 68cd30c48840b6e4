import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expressServerOptions } from '../../server/http/prototypes.ts';

let server: Server;
let base: string;
const seen: { request: object; response: object; asMade: object }[] = [];
beforeAll(async () => {
  const app = express();
  app.use((request, response, next) => {
    seen.push({ request: Object.getPrototypeOf(request), response: Object.getPrototypeOf(response), asMade: made.at(-1) ?? {} });
    next();
  });
  app.get('/helpers/:id', (request, response) => {
    response
      .status(201)
      .set('x-told', 'yes')
      .json({ id: request.params.id, query: request.query, path: request.path, accepts: request.accepts('json'), ip: request.ip });
  });
  app.get('/away', (_, response) => response.redirect('/helpers/1'));
  const options = expressServerOptions(app);
  server = createServer(options, app);
  server.prependListener('request', (request: IncomingMessage) => made.push(Object.getPrototypeOf(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
const made: object[] = [];
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test("express's helpers work on requests and responses that were made with its prototypes", async () => {
  const response = await fetch(`${base}/helpers/7?a=1`);
  expect(response.status).toBe(201);
  expect(response.headers.get('x-told')).toBe('yes');
  expect(await response.json()).toEqual({
    id: '7',
    query: { a: '1' },
    path: '/helpers/7',
    accepts: 'json',
    ip: expect.stringContaining('127.0.0.1'),
  });
  expect((await fetch(`${base}/away`, { redirect: 'manual' })).status).toBe(302);
});

test('no prototype changes between the making of a request and its handling', () => {
  expect(seen.length).toBeGreaterThan(1);
  for (const { request, asMade } of seen) expect(request).toBe(asMade);
  expect(new Set(seen.map(({ response }) => response)).size).toBe(1);
});

test('requests are still what Node makes of them', () => {
  for (const { request } of seen) {
    const chain: string[] = [];
    for (let at: object | null = request; at !== null; at = Object.getPrototypeOf(at) as object | null) chain.push(at.constructor.name);
    expect(chain).toEqual(expect.arrayContaining(['CatalogueRequest', 'IncomingMessage', 'Readable', 'EventEmitter']));
  }
});
