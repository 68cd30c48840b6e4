import { expect, test } from '@jest/globals';
import { atomsOf } from '../../server/search/name-atoms.ts';
import { createVocabulary, type Meaning } from '../../server/search/name-vocabulary.ts';

const vocabulary = createVocabulary({ nations: new Map(), partnerNations: new Map(), categories: new Map() });
const meaningOf = (text: string): Meaning | undefined => vocabulary.at(atomsOf(text), 0)?.meaning;

test.each<[string, number]>([
  ['self-propelled howitzer', 3],
  ['self propelled anti-aircraft gun', 5],
  ['основних бойових танків', 3],
  ['Kampfpanzern', 1],
  ['Leopard', 0],
])('%j is a phrase of %d words', (text, words) => {
  expect(vocabulary.at(atomsOf(text), 0)?.to ?? 0).toBe(words);
});

test('one word may mean several things', () => {
  expect(meaningOf('z')).toEqual(expect.objectContaining({ isSmall: true, accompanies: true }));
  expect(meaningOf('practice')).toEqual(expect.objectContaining({ kinds: ['nature:PRACTICE'], negation: 'DISARMS' }));
});

test('a compound word that is in no table means what it ends with, and not quite', () => {
  expect(meaningOf('Luftlanderaketen')).toEqual(expect.objectContaining({ isVague: true, kinds: expect.arrayContaining(['missile']) }));
  expect(meaningOf('Panzerhaubitze')?.isVague).toBeUndefined();
});

test('an abbreviation counts in capitals alone', () => {
  expect(meaningOf('RAF')?.nation).toBe('GBR');
  expect(meaningOf('raf')).toBeUndefined();
});

test('names of nations and categories are words as well', () => {
  const term = { id: 'sledge', name: 'Sledge', aliases: ['sleigh'] };
  const nation = { id: 'nor', code: 'NOR', names: { en: 'Norway', fr: 'Norvège', uk: 'Норвегія' } };
  const more = createVocabulary({
    nations: new Map([['NOR', nation as never]]),
    partnerNations: new Map(),
    categories: new Map([['sledge', term]]),
  });
  expect(more.at(atomsOf('sleigh'), 0)?.meaning.kinds).toEqual(['sledge']);
  expect(more.at(atomsOf('Норвегія'), 0)?.meaning.nation).toBe('NOR');
});

test('a vehicle is whatever drives, armoured or not; only one of them may be a gun on a carriage', () => {
  const vehicles = expect.arrayContaining(['armoured-vehicle', 'rocket-artillery', 'radar', 'bridge']);
  expect(meaningOf('vehicles')?.kinds).toEqual(vehicles);
  expect(meaningOf('armoured vehicles')?.kinds).toEqual(vehicles);
  expect([
    meaningOf('vehicles')?.kinds?.includes('tube-artillery'),
    meaningOf('armoured vehicles')?.kinds?.includes('tube-artillery'),
  ]).toEqual([true, false]);
});
