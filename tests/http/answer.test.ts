import { expect, test } from '@jest/globals';
import { Answer } from '../../server/http/answer.ts';

const of = (key: string, text = '{"data":{"name":"Гаубиця"}}') => new Answer('application/json', key, text);

test('its size is counted in bytes', () => {
  expect(of('a').bytes).toBe(Buffer.byteLength('{"data":{"name":"Гаубиця"}}'));
});

test('its tag is that of its key: equal for the same question to the same release, different for any other', () => {
  expect(of('a').etag).toBe(of('a').etag);
  expect(of('a').etag).not.toBe(of('b').etag);
  expect(of('a').etag).toMatch(/^W\/"[\w-]{27}"$/);
});
