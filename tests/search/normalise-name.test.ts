import { describe, expect, test } from '@jest/globals';
import { byShape, compactName, normaliseName, soundOf, wordsOf } from '../../server/search/normalise-name.ts';

test.each([
  ['14,5 × 114 мм', '14.5x114 mm'],
  ['14.5х114', '14.5x114'],
  ['2С22', '2s22'],
  ['Борсук', 'borsuk'],
  ['Київ', 'kyiv'],
  ['Český Łoś', 'cesky los'],
  ['Großer Ørn', 'grosser orn'],
  ['  PzH   2000 ', 'pzh 2000'],
  ['άρματα Μ60Α3', 'armata m60a3'],
  ['самохiдних', 'samokhidnykh'],
  ['СV90', 'cv90'],
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

  test.each([
    ['CV9030', 'CV9040'],
    ['12.7 mm', '127 mm'],
  ])('%s and %s stay two', (one, other) => {
    expect(compactName(one)).not.toBe(compactName(other));
  });
});

test.each([
  ['M109A6 (Paladin)', ['m109a6', 'paladin']],
  ['7.62x51 mm.', ['7.62x51', 'mm']],
  ['...', []],
])('the words of %j', (name, expected) => {
  expect(wordsOf(name)).toEqual(expected);
});

test.each([
  ['СV90', 'cv90'],
  ['АH-64', 'ah-64'],
  ['МТ-ЛБ', 'mt-lb'],
])('%s, which mixes scripts or not, is read as %s', (name, expected) => {
  expect(normaliseName(name)).toBe(expected);
});

test.each([
  ['КС-135', 'KC-135'],
  ['СВ90', 'CB90'],
  ['Жук', 'Жyk'],
])('%s has the shape of %s', (name, expected) => {
  expect(byShape(name)).toBe(expected);
});

test.each([
  ['bohdana', 'bogdana'],
  ['akatsiya', 'akacja'],
  ['zuzana', 'zuzanna'],
])('%s and %s sound alike', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});
