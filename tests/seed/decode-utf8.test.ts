import { expect, test } from '@jest/globals';
import { decodeUtf8 } from '../../server/seed/decode-utf8.ts';

test.each<[string, Buffer, object]>([
  ['UTF-8', Buffer.from('é\nГ'), { text: 'é\nГ' }],
  ['nothing', Buffer.alloc(0), { text: '' }],
  ['a letter that was lost long ago', Buffer.from('a\uFFFD'), { text: 'a\uFFFD' }],
  ['Latin 1', Buffer.from('a\nxyé', 'latin1'), { line: 2, column: 3 }],
  ['Latin 1 behind letters of two bytes', Buffer.concat([Buffer.from('é\né'), Buffer.from('é\n', 'latin1')]), { line: 2, column: 2 }],
  ['half a letter at the end', Buffer.from('aé').subarray(0, 2), { line: 1, column: 2 }],
  ['a letter in too many bytes', Buffer.from([0x61, 0xc0, 0xaf]), { line: 1, column: 2 }],
])('%s', (_, bytes, decoded) => {
  expect(decodeUtf8(bytes)).toEqual(decoded);
});
