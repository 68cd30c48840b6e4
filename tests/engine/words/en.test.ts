import { expect, test } from '@jest/globals';

import { EN } from '../../../server/engine/words/en.ts';

const factsOf = (sentence = '') => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('codes are words in capitals, each with a sentence', () => {
  for (const [code, sentence] of Object.entries(EN)) {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toBe('');
    expect(new Set(factsOf(sentence)).size).toBeGreaterThanOrEqual(0);
  }
});

test('no two codes say the same', () => {
  const sentences = Object.values(EN);
  expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
});
