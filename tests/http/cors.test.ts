import { expect, test } from '@jest/globals';
import { createCors } from '../../server/http/cors.ts';

const HOME = 'https://example.org';
const granted = (origin: string) => ['Access-Control-Allow-Origin', origin, 'Access-Control-Expose-Headers', 'ETag, X-Request-Id'];

test.each<[string[], string | undefined, boolean]>([
  [[], HOME, false],
  [[], undefined, false],
  [[HOME], HOME, true],
  [[HOME], undefined, false],
  [[HOME], 'https://evil.example', false],
  [[HOME], `${HOME}.evil.example`, false],
  [[HOME], 'null', false],
  [['https://a.example', HOME], HOME, true],
  [['*'], 'https://evil.example', true],
  [['*'], undefined, false],
])('%j allows %s: %s', (origins, origin, allowed) => {
  const cors = createCors(origins);
  expect(cors.allows(origin)).toBe(allowed);
  expect(cors.headersFor(origin)).toEqual(allowed ? granted(origin ?? '') : []);
});

test('answers depend on the origin where one is allowed, whoever asks', () => {
  expect(createCors([]).vary).toBe('Accept, Accept-Encoding');
  expect(createCors([HOME]).vary).toBe('Accept, Accept-Encoding, Origin');
});

test('who asks beforehand is told the methods', () => {
  const { preflight } = createCors([HOME]);
  expect([preflight.status, preflight.text]).toEqual([204, '']);
  expect(preflight.headers(false, [])).toEqual(expect.arrayContaining(['Access-Control-Allow-Methods', 'GET, HEAD, POST']));
});
