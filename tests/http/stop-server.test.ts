import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stopServer } from '../../server/http/stop-server.ts';

let server: Server;
let agent: Agent;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
beforeEach(async () => {
  answer = (_, response) => void response.end('answered');
  agent = new Agent({ keepAlive: true });
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
});

function ask(): Promise<{ text: string; connection: string | undefined }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, agent }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ text, connection: response.headers.connection }));
      response.on('error', reject);
    }).on('error', reject);
  });
}

test('while it drains every request is answered, and told to go elsewhere next time', async () => {
  expect((await ask()).connection).toBe('keep-alive');
  const stopped = stopServer(server, 300);
  const during = await Promise.all([ask(), ask(), ask()]);
  expect(during).toEqual(Array.from({ length: 3 }, () => ({ text: 'answered', connection: 'close' })));
  await stopped;
  expect(server.listening).toBe(false);
});

test('what is under way when it stops is finished, and its connection is not kept', async () => {
  answer = (_, response) => void sleep(300).then(() => response.end('late'));
  const asked = ask();
  await sleep(100);
  const stopped = stopServer(server);
  expect((await asked).text).toBe('late');
  await stopped;
  expect(server.listening).toBe(false);
});

test('connections that nobody uses do not keep it', async () => {
  await ask();
  const begun = Date.now();
  await stopServer(server);
  expect(Date.now() - begun).toBeLessThan(2_000);
});
