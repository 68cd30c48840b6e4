import { expect, test } from '@jest/globals';
import { EN } from '../../../server/engine/words/en.ts';
import { UK } from '../../../server/engine/words/uk.ts';

const factsOf = (sentence = '') => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the codes of English, in their order', () => {
  expect(Object.keys(UK)).toEqual(Object.keys(EN));
});

test.each(Object.keys(EN))('%s names the facts that English names', (code) => {
  expect(factsOf(UK[code])).toEqual(factsOf(EN[code]));
});

test('sentences are translated', () => {
  const same = Object.keys(EN).filter((code) => UK[code] === EN[code] && /[a-z]{4}/.test((EN[code] ?? '').replace(/\{\w+\}/g, '')));
  expect(same).toEqual([]);
});
