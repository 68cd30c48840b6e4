import { expect, test } from '@jest/globals';
import { ANSWER_SECURITY } from '../../server/http/security-headers.ts';

test('an answer may load nothing, be framed by nobody, and is what it says it is', () => {
  const headers = Object.fromEntries(
    ANSWER_SECURITY.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), ANSWER_SECURITY[at + 1]]] : [])),
  );
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
});
