import { expect, test } from '@jest/globals';
import { entriesOf, qualityWithout, type NameRole } from '../../server/search/name-entries.ts';
import { createVocabulary } from '../../server/search/name-vocabulary.ts';
import { readName } from '../../server/search/read-name.ts';

const vocabulary = createVocabulary({ nations: new Map(), partnerNations: new Map(), categories: new Map() });
const worthOf = (name: string, key: string, role: NameRole = 'MAIN') => {
  const entry = entriesOf(readName(name, vocabulary, false), role).find((one) => one.key === key);
  return entry && Math.min(entry.quality, ...entry.omissions.map(qualityWithout));
};

test.each<[string, string, number]>([
  ['M1 Abrams', 'm1abrams', 1],
  ['M1 Abrams', 'm1', 0.9],
  ['M1 Abrams', 'abrams', 0.9],
  ['Bohdana howitzer', 'bohdana', 0.95],
  ['FAL magazine', 'fal', 0.45],
  ['M82 blank', 'm82', 0.95],
  ['Typhoon (RAF)', 'typhoon', 0.6],
  ['AW (7.62 mm)', 'aw7.62', 1],
  ['DM63 (105 mm)', 'dm63', 0.9],
  ['2S12 Sani / 2B11', '2b11', 0.97],
  ['Tunguska-M (2K22M)', '2k22m', 0.45],
  ['CV90/40', 'cv9040', 0.88],
  ['Leopard 2', 'leopard', 0.6],
  ['Strela-2', 'strela', 0.6],
  ['Husky TSV', 'husky', 0.9],
])('%s under the key %s is worth %d', (name, key, worth) => {
  expect(worthOf(name, key)).toBe(worth);
});

test.each(['gun', 'howitzer', '155', 'nato'])('a form that says nothing of its own is none: %s', (key) => {
  expect(worthOf('155 mm NATO howitzer', key)).toBeUndefined();
});

test('a calibre that is called after a gun is worth less than the gun', () => {
  expect(worthOf('23 mm ZU-23-2', '23zu23-2', 'OTHER')).toBe(0.97);
  expect(worthOf('5.56 mm NATO', '5.56nato', 'OTHER')).toBe(1);
  expect(worthOf('30 mm Rafale', 'rafale', 'OTHER')).toBe(0.8);
});

test('nor is the gun the calibre without its measure', () => {
  expect(worthOf('203 mm 2S7 Pion', '2s7pion', 'OTHER')).toBeUndefined();
  expect(worthOf('203 mm 2S7 Pion', '2s7pion')).toBe(0.9);
});

test('what a thing is fitted to is no name of it', () => {
  const own = new Set(['gsh30-1']);
  const keys = (name: string, names?: ReadonlySet<string>) =>
    entriesOf(readName(name, vocabulary, false), 'ALIAS', names).map(({ key }) => key);
  expect(keys('Su-27 (GSh-30-1)')).toContain('su27');
  expect(keys('Su-27 (GSh-30-1)', own)).not.toContain('su27');
});

test('no form leaves out that a thing was used', () => {
  expect(worthOf('RPG-22 Netto launcher (used)', 'rpg22')).toBeUndefined();
  expect(worthOf('RPG-22 Netto launcher', 'rpg22')).toBe(0.9);
});
