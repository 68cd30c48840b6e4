import { expect, test } from '@jest/globals';
import { createStreamWriter } from '../../server/http/yoga.ts';

const write = createStreamWriter();

test.each<[string, object]>([
  ['data', { data: { a: 1 } }],
  ['errors', { errors: [{ message: 'wrong', extensions: { code: 'NOT_FOUND' } }], data: null }],
])('an event stream of %s', async (_, result) => {
  const response = await write('text/event-stream', result);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const events = (await response.text()).split('\n\n').filter((event) => event.startsWith('event'));
  expect(events).toEqual([`event: next\ndata: ${JSON.stringify(result)}`, 'event: complete\ndata:']);
});

test('a multipart body', async () => {
  const response = await write('multipart/mixed', { data: { a: 1 } });
  expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed;/);
  expect(await response.text()).toContain('{"data":{"a":1}}');
});
