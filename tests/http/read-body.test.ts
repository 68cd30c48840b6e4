import { PassThrough } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { giveBack, readBody } from '../../server/http/read-body.ts';

const streamed = (...chunks: string[]) => {
  const stream = new PassThrough();
  for (const chunk of chunks) stream.write(chunk);
  return stream as unknown as IncomingMessage & PassThrough;
};

test.each([[['whole']], [['wh', 'ol', 'e']], [['w', 'hole']]])('calls once the last byte is there, before the end: %j', async (chunks) => {
  const request = streamed(...chunks);
  const body = await new Promise<Buffer>((resolve) => readBody(request, 5, resolve));
  expect(body.toString()).toBe('whole');
  expect(request.readableEnded).toBe(false);
});

test('a body that never comes whole is never used', async () => {
  let used = false;
  readBody(streamed('wh'), 5, () => (used = true));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(used).toBe(false);
});

test('what was read can be given back to whoever reads next', async () => {
  const request = streamed('who', 'le');
  const body = await new Promise<Buffer>((resolve) => readBody(request, 5, resolve));
  giveBack(request, body);
  request.end();
  let again = '';
  for await (const chunk of request) again += String(chunk);
  expect(again).toBe('whole');
});
