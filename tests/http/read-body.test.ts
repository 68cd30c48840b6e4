import { PassThrough } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { readBody } from '../../server/http/read-body.ts';

function streamed(chunks: string[], headers: Record<string, string> = {}) {
  const stream = new PassThrough();
  for (const chunk of chunks) stream.write(chunk);
  return Object.assign(stream, { headers }) as unknown as IncomingMessage & PassThrough;
}
const read = (request: IncomingMessage, limit: number) =>
  new Promise<string | undefined>((resolve) => readBody(request, limit, (body) => resolve(body?.toString())));

test.each<[string[], number, string | undefined]>([
  [['whole'], 5, 'whole'],
  [['wh', 'ol', 'e'], 5, 'whole'],
  [[], 5, ''],
  [['whole'], 4, undefined],
  [['wh', 'ol', 'e'], 4, undefined],
])('%j with a limit of %d is read as %s', async (chunks, limit, body) => {
  const request = streamed(chunks);
  request.end();
  expect(await read(request, limit)).toBe(body);
});

test('what is announced as too long is not read at all', async () => {
  const request = streamed(['wh'], { 'content-length': '6' });
  expect(await read(request, 5)).toBeUndefined();
  expect(request.readableFlowing).toBeNull();
});

test('what is too long is told once, and the rest of it is let pass', async () => {
  const request = streamed(['whole body']);
  let told = 0;
  await new Promise<void>((resolve) => readBody(request, 4, () => resolve(void (told += 1))));
  request.write('more');
  request.end();
  await new Promise((resolve) => request.once('end', resolve));
  expect(told).toBe(1);
});

test('a body that never comes whole is never used', async () => {
  let used = false;
  const request = streamed(['wh']);
  readBody(request, 5, () => (used = true));
  request.destroy();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(used).toBe(false);
});

test('what is announced is whole with its last byte, and used once', async () => {
  const request = streamed(['wh'], { 'content-length': '5' });
  const used: string[] = [];
  const whole = new Promise<void>((resolve) => readBody(request, 5, (body) => resolve(void used.push(String(body)))));
  request.write('ole');
  await whole;
  expect(request.readableEnded).toBe(false);
  request.end();
  await new Promise((resolve) => request.once('end', resolve));
  expect(used).toEqual(['whole']);
});
