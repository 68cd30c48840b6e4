import { expect, test } from '@jest/globals';
import { EN } from '../../../server/engine/words/en.ts';
import { UK } from '../../../server/engine/words/uk.ts';
import type { SentenceCode } from '../../../server/engine/words/sentence-code.ts';

/** Facts that a message names, each once, whatever the form in which it bends them. */
const factsOf = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+?)(_the|_of|_by|_on|_quoted)?[},]/g)].map(([, name]) => name))].sort();

const CODES = Object.keys(EN) as SentenceCode[];

test('the codes of English, in their order', () => {
  expect(Object.keys(UK)).toEqual(Object.keys(EN));
});

test.each(CODES)('%s names the facts that English names', (code) => {
  expect(factsOf(UK[code])).toEqual(factsOf(EN[code]));
});

test('sentences are translated', () => {
  const same = CODES.filter((code) => UK[code] === EN[code] && /[a-z]{4}/.test(EN[code].replace(/\{\w+\}/g, '')));
  expect(same).toEqual([]);
});
