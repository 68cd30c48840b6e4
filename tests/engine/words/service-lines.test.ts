import { expect, test } from '@jest/globals';
import { SERVICE_LINES } from '../../../server/engine/words/service-lines.ts';

test('every language has the same lines, none of them empty', () => {
  const { en, fr, uk } = SERVICE_LINES;
  expect([Object.keys(fr), Object.keys(uk)]).toEqual([Object.keys(en), Object.keys(en)]);
  expect([en, fr, uk].flatMap((lines) => Object.values(lines)).filter((line) => line.trim() === '')).toEqual([]);
});
