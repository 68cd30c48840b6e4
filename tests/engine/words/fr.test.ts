import { expect, test } from '@jest/globals';
import { EN } from '../../../server/engine/words/en.ts';
import { FR } from '../../../server/engine/words/fr.ts';

const factsOf = (sentence = '') => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the codes of English, in their order', () => {
  expect(Object.keys(FR)).toEqual(Object.keys(EN));
});

test.each(Object.keys(EN))('%s names the facts that English names', (code) => {
  expect(factsOf(FR[code])).toEqual(factsOf(EN[code]));
});

test('sentences are translated; "Conditions", "charge", "transport" and "protection" are one word in both', () => {
  const same = Object.keys(EN).filter((code) => FR[code] === EN[code] && /[a-z]{4}/.test((EN[code] ?? '').replace(/\{\w+\}/g, '')));
  expect(same).toEqual(['REPORT_CONDITIONS', 'PURPOSE_CHARGE', 'PURPOSE_LOGISTIC', 'PURPOSE_PROTECTION']);
});
