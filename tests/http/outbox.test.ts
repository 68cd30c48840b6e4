import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, test } from '@jest/globals';
import { Outbox } from '../../server/http/outbox.ts';

class Sent extends EventEmitter {
  closed = false;
  destroy() {
    this.closed = true;
    this.emit('close');
  }
}
const sending = (outbox: Outbox, bytes: number) => {
  const sent = new Sent();
  outbox.watch(sent as unknown as ServerResponse, bytes);
  return sent;
};

test('answers that wait are counted until they are fetched', () => {
  const outbox = new Outbox(100);
  const [one, other] = [sending(outbox, 40), sending(outbox, 50)];
  expect(outbox.bytes).toBe(90);
  one.emit('close');
  expect([outbox.bytes, other.closed]).toEqual([50, false]);
});

test('where more waits than there is room for, what waits longest is cut', () => {
  const outbox = new Outbox(100);
  const sent = [40, 50, 60].map((bytes) => sending(outbox, bytes));
  expect(sent.map(({ closed }) => closed)).toEqual([true, true, false]);
  expect(outbox.bytes).toBe(60);
});
