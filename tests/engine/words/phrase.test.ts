import { expect, test } from '@jest/globals';
import { EN } from '../../../server/engine/words/en.ts';
import type { Text } from '../../../server/engine/facts/text.ts';
import { conditionText, factText, LOCALES, phraseOf, type Locale } from '../../../server/engine/words/phrase.ts';
import type { SentenceCode } from '../../../server/engine/words/sentence-code.ts';
import type { Phrase } from '../../../server/engine/verdict/verdict.ts';

const inner: Phrase = { code: 'VALUE_OF', facts: { what: 'setter', of: 'gun' } };

const BRITAIN: Text = {
  id: 'GBR',
  name: 'United Kingdom',
  fr: 'Royaume-Uni',
  uk: 'Велика Британія',
  forms: {
    en: { the: 'the United Kingdom' },
    fr: { the: 'le Royaume-Uni', de: 'du Royaume-Uni' },
    uk: { genitive: 'Великої Британії', instrumental: 'Великою Британією' },
  },
};

test('facts stand where the sentence names them, phrases within in the same language', () => {
  expect(phraseOf({ code: 'FACT_IS_FOUND', facts: { fact: inner } })).toBe('It becomes known: setter of gun.');
  expect(phraseOf({ code: 'FLEET_OF', facts: { item: { code: 'FLEET_OF', facts: { item: inner, nation: 'NOR' } }, nation: 'DEU' } })).toBe(
    'setter of gun of NOR of DEU',
  );
  expect(phraseOf({ code: 'FACT_IS_FOUND', facts: { fact: inner } }, 'fr')).toContain(phraseOf(inner, 'fr'));
  expect(phraseOf({ code: 'FACT_IS_FOUND', facts: { fact: inner } }, 'uk')).toContain(phraseOf(inner, 'uk'));
});

test('a French "de" is bent before a name that begins with a vowel', () => {
  const of = (name: string, locale: Locale) => phraseOf({ code: 'NO_PORT_RECORDED', facts: { of: name } }, locale);
  expect(of('AMX-30', 'fr')).toContain('d’AMX-30');
  expect(of('M777', 'fr')).toContain('de M777');
  expect(of('AMX-30', 'en')).not.toContain('’');
});

test('a fact that is not there leaves no gap', () => {
  expect(phraseOf({ code: 'REQUIREMENT_IS_MET', facts: { asking: 'shell', asked: 'gun', what: 'setter', bound: '' } })).toBe(
    'shell asks for: setter; gun has it.',
  );
  expect(phraseOf({ code: 'LIST_IS_CLOSED', facts: { of: 'gun', asOf: '' } })).toBe('The list of what gun works with is closed.');
  expect(phraseOf({ code: 'LISTED', facts: { a: 'gun', b: 'shell', reason: '' } })).toBe('gun and shell are listed as working together.');
  expect(phraseOf({ code: 'LISTED', facts: { a: 'gun', b: 'shell' } })).toBe('gun and shell are listed as working together.');
  expect(phraseOf({ code: 'LISTED', facts: { a: 'gun', b: '.308 Winchester' } })).toBe(
    'gun and .308 Winchester are listed as working together.',
  );
  expect(phraseOf({ code: 'NO_VALUE_IN_COMMON', facts: { a: 'x', aValues: '', b: 'y', bValues: '', what: 'modes' } })).toBe(
    'x has, y has (modes): nothing in common.',
  );
});

test.each<[Locale, string]>([
  ['en', 'The United Kingdom had gun in service on that day.'],
  ['fr', 'Le Royaume-Uni avait gun en service ce jour-là.'],
  ['uk', 'Велика Британія: gun перебував на озброєнні того дня.'],
])('a nation is bent as the sentence asks, and begins with a capital: %s', (locale, expected) => {
  expect(phraseOf({ code: 'IN_SERVICE', facts: { nation: BRITAIN, of: 'gun' } }, locale)).toBe(expected);
});

test.each<[Locale, string, string]>([
  ['en', 'Cleared by the United Kingdom and Norway.', 'gun of the United Kingdom'],
  ['fr', 'Autorisé par le Royaume-Uni et Norvège.', 'gun du Royaume-Uni'],
  ['uk', 'Дозволено Великою Британією і Норвегія.', 'gun Великої Британії'],
])('several are joined as the language joins them; one without forms stands as it is: %s', (locale, cleared, fleet) => {
  const norway = { id: 'NOR', name: 'Norway', fr: 'Norvège', uk: 'Норвегія' };
  expect(phraseOf({ code: 'CLEARED_BY', facts: { nations: [BRITAIN, norway] } }, locale)).toBe(cleared);
  expect(phraseOf({ code: 'FLEET_OF', facts: { item: 'gun', nation: BRITAIN } }, locale)).toBe(fleet);
});

test('numbers stand as the language writes them', () => {
  expect([factText(1234.5), factText(1234.5, 'fr'), factText(1234.5, 'uk')].map((text) => text.replace(/\s/gu, ' '))).toEqual([
    '1,234.5',
    '1 234,5',
    '1 234,5',
  ]);
});

test('brackets in which nothing stands are left out', () => {
  expect(phraseOf({ code: 'NATION_USES_THE_PAIR', facts: { a: 'jet', b: 'bomb', nations: [] } })).toBe(
    'jet to bomb: a source shows it in service.',
  );
});

test('French keeps the space before its semicolon', () => {
  expect(
    phraseOf({ code: 'NO_ARM_OF_THE_KIND_RECORDED', facts: { guest: 'g', guestKind: 'k', hostKind: 'h', host: 'o' } }, 'fr'),
  ).toContain('« k » ; seul');
  expect(phraseOf({ code: 'REQUIREMENT_IS_MET', facts: { asking: 'a', asked: 'b', what: 'c', bound: '' } }, 'fr')).not.toMatch(/ {2}/);
  expect(phraseOf({ code: 'REQUIREMENT_IS_MET', facts: { asking: 'a', asked: 'b', what: 'c', bound: '' } }, 'uk')).not.toMatch(/ ;| {2}/);
});

test('a sentence that ends with a sentence ends once', () => {
  expect(phraseOf({ code: 'CONDITION_STANDS', facts: { of: 'gun', condition: 'Held.' } })).toBe('Condition of gun: Held.');
  expect(phraseOf({ code: 'FACT_IS_FOUND', facts: { fact: 'Held.' } })).toBe('It becomes known: Held.');
});

test('text of the seed stands as it is', () => {
  expect([conditionText('As it stands ;'), factText('As it stands ;', 'uk')]).toEqual(['As it stands ;', 'As it stands ;']);
  expect([conditionText(inner), factText(inner)]).toEqual(['setter of gun', 'setter of gun']);
  expect([conditionText(inner, 'fr'), factText(inner, 'uk')]).toEqual([phraseOf(inner, 'fr'), phraseOf(inner, 'uk')]);
});

test('every sentence is whole in every language, with facts and without', () => {
  expect(LOCALES).toEqual(['en', 'fr', 'uk']);
  for (const locale of LOCALES)
    for (const [code, template] of Object.entries(EN) as [SentenceCode, string][]) {
      const facts = Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 'x']));
      for (const one of [facts, {}]) expect(phraseOf({ code, facts: one }, locale)).not.toMatch(/[{}]| {2}|undefined|^\s|\s$/);
    }
});
