import { afterEach, expect, test } from '@jest/globals';
import { conditionText, factText, phraseOf } from '../../../server/engine/words/phrase.ts';
import { textIn, useSeedTexts } from '../../../server/engine/words/seed-texts.ts';

const NONE = { fr: new Map<string, string>(), uk: new Map<string, string>() };
afterEach(() => useSeedTexts(NONE));

test('a text of the seed in a language; as it stands in English, and where it is not translated', () => {
  useSeedTexts({ fr: new Map([['Held.', 'Détenu.']]), uk: new Map([['Held.', 'Є.']]) });
  expect([textIn('Held.', 'en'), textIn('Held.', 'fr'), textIn('Held.', 'uk'), textIn('M795', 'fr')]).toEqual([
    'Held.',
    'Détenu.',
    'Є.',
    'M795',
  ]);
});

test('conditions of the vocabulary and values of a phrase are texts of the seed', () => {
  const held = { id: 'held', name: 'Held.' };
  const stated = { code: 'INTERFACE_DIFFERS', facts: { a: 'A', b: 'B', aInterface: 'x', bInterface: 'y', reason: 'Held.' } };
  expect(conditionText(held, 'fr')).toBe('Held.');
  useSeedTexts({ ...NONE, fr: new Map([['Held.', 'Détenu.']]) });
  expect([conditionText(held, 'fr'), factText('Held.', 'fr'), phraseOf(stated, 'fr').includes('Détenu.')]).toEqual([
    'Détenu.',
    'Détenu.',
    true,
  ]);
  expect(conditionText(held)).toBe('Held.');
});
