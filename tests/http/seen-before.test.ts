import { expect, test } from '@jest/globals';
import { SeenBefore } from '../../server/http/seen-before.ts';

test('a text is new once', () => {
  const seen = new SeenBefore();
  expect([seen.check('one'), seen.check('two'), seen.check('one'), seen.check('two'), seen.check('')]).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('requests that differ in a variable only are told apart, nearly all of them', () => {
  const seen = new SeenBefore();
  const texts = Array.from({ length: 2_000 }, (_, n) => `${'query Long { a }'.repeat(80)}{"variables":{"n":${n}}}`);
  expect(texts.filter((text) => seen.check(text)).length).toBeLessThan(5);
});
