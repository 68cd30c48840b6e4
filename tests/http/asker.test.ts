import type { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { Asker, isLoopback } from '../../server/http/asker.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8::1', '2001:db8::1'],
  ['127.0.0.1', '127.0.0.1 4711'],
  ['::ffff:127.0.0.1', '::ffff:127.0.0.1 4711'],
  ['::1', '::1 4711'],
])('%s is the client "%s"', (remoteAddress, client) => {
  expect(new Asker({ remoteAddress, remotePort: 4711 } as Socket).client).toBe(client);
});

test('an address that only looks like one of this machine is none', () => {
  expect(['1270.0.0.1', '128.0.0.1', '::2'].map(isLoopback)).toEqual([false, false, false]);
});
