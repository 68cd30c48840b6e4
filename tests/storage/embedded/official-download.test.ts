import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { probeHost } from '../../../server/storage/embedded/official-download.ts';

let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/answers') response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('any answer will do', async () => {
  await expect(probeHost(new URL(`http://${address}/answers`), 1_000)).resolves.toBeUndefined();
});

test('gives up on a host that takes the connection and says nothing', async () => {
  await expect(probeHost(new URL(`http://${address}/silent`), 200)).rejects.toThrow(`${address} cannot be reached: no answer within 0.2 s`);
});

test('names the reason when nobody listens', async () => {
  await expect(probeHost(new URL('http://127.0.0.1:1/'), 1_000)).rejects.toThrow('127.0.0.1:1 cannot be reached: ECONNREFUSED');
});
