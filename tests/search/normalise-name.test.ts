import { describe, expect, test } from '@jest/globals';
import { compactName, normaliseName, wordsOf } from '../../server/search/normalise-name.ts';

test.each([
  ['14,5 × 114 мм', '14.5x114 mm'],
  ['14.5х114', '14.5x114'],
  ['2С22', '2s22'],
  ['Борсук', 'borsuk'],
  ['Київ', 'kyiv'],
  ['Český Łoś', 'cesky los'],
  ['Großer Ørn', 'grosser orn'],
  ['  PzH   2000 ', 'pzh 2000'],
  ['日本', ''],
  ['', ''],
])('%j is read as %j', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

describe('one name in several spellings', () => {
  test.each([
    ['PzH-2000', 'pzh 2000'],
    ['М777', 'M-777'],
    ['CV90/40', 'CV 9040'],
    ['7,62×51', '7.62 x 51'],
  ])('%s and %s are one', (one, other) => {
    expect(compactName(one)).toBe(compactName(other));
  });

  test('different designations stay different', () => {
    expect(compactName('CV9030')).not.toBe(compactName('CV9040'));
  });
});

test.each([
  ['M109A6 (Paladin)', ['m109a6', 'paladin']],
  ['7.62x51 mm.', ['7.62x51', 'mm']],
  ['...', []],
])('the words of %j', (name, expected) => {
  expect(wordsOf(name)).toEqual(expected);
});
