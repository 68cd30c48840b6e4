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
  expect(phraseOf({ code: 'FACT_IS_FOUND', facts: { fact: inner } })).toBe('Information needed: setter of gun.');
  expect(phraseOf({ code: 'FLEET_OF', facts: { item: { code: 'FLEET_OF', facts: { item: inner, nation: 'NOR' } }, nation: 'DEU' } })).toBe(
    'setter of gun in the hands of NOR in the hands of DEU',
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

test('a word that ends in "de" is no "de", and a small letter bends it too', () => {
  const kind = { id: 'k', name: 'Rail', fr: "Rail d'accessoires", uk: 'Планка' };
  expect(phraseOf({ code: 'KIND_OF_PORT', facts: { of: 'AMX-30', kind } }, 'fr')).toBe(
    'si AMX-30 possède une interface du type « Rail d’accessoires »',
  );
  expect(phraseOf({ code: 'ORDER_WAS_DUE', facts: { nation: BRITAIN, of: 'canon', date: '2027-08' } }, 'fr')).toContain(
    'à partir d’août 2027',
  );
});

test('names of words stand in quotation marks, each of several, and a message counts them', () => {
  const kinds = [
    { id: 'c', name: 'Calibre (chambering)', fr: 'Calibre (chambrage)', uk: 'Калібр (патронник)' },
    { id: 'l', name: 'Belt link', fr: 'Maillon de bande', uk: 'Ланка стрічки' },
  ];
  const sentences = (kind: (typeof kinds)[number] | typeof kinds) =>
    LOCALES.map((locale) => phraseOf({ code: 'KIND_OF_PORT', facts: { of: 'gun', kind } }, locale));
  expect(sentences(kinds)).toEqual([
    'whether gun has an interface of one of the kinds “Calibre (chambering)” and “Belt link”',
    'si gun possède une interface de l’un des types « Calibre (chambrage) » et « Maillon de bande »',
    'чи має gun інтерфейс одного з видів «Калібр (патронник)» і «Ланка стрічки»',
  ]);
  expect(sentences(kinds.slice(1))).toEqual([
    'whether gun has an interface of the kind “Belt link”',
    'si gun possède une interface du type « Maillon de bande »',
    'чи має gun інтерфейс виду «Ланка стрічки»',
  ]);
  expect(phraseOf({ code: 'NO_NATURAL_QUESTION', facts: { a: 'x', b: 'y', purposes: [] } })).toBe(
    'No question of a common stock arises between x and y.',
  );
});

test('a date stands as the language writes it, in a sentence and within another', () => {
  const facts = { of: 'gun', asOf: '2026-11-30' };
  expect(LOCALES.map((locale) => phraseOf({ code: 'SERVICE_ON_THE_DAY', facts }, locale))).toEqual([
    'whether gun was in service on 30 November 2026',
    'si gun était en service le 30 novembre 2026',
    'чи мали gun на озброєнні 30 листопада 2026 року',
  ]);
});

test('a part of a sentence that begins with a name begins with no capital', () => {
  const speaks = { code: 'SPEAKS_OF_FLEETS', facts: { nation: BRITAIN, host: 'x', guest: 'y' } } as const;
  expect(phraseOf({ code: 'CLEARED_BY', facts: { nations: [speaks] } }, 'fr')).toBe(
    'Autorisation donnée par le Royaume-Uni (hôte : x ; invité : y).',
  );
});

test('a fact that is not there leaves no gap', () => {
  expect(phraseOf({ code: 'REQUIREMENT_IS_MET', facts: { asking: 'shell', asked: 'gun', what: 'setter', bound: '' } })).toBe(
    'shell needs: setter; gun has it.',
  );
  expect(phraseOf({ code: 'LIST_IS_CLOSED', facts: { of: 'gun', asOf: '' } })).toBe('The list of what gun works with was complete.');
  expect(phraseOf({ code: 'LISTED', facts: { a: 'gun', b: 'shell', reason: '' } })).toBe(
    'The catalogue lists gun and shell as working together.',
  );
  expect(phraseOf({ code: 'LISTED', facts: { a: 'gun', b: 'shell' } })).toBe('The catalogue lists gun and shell as working together.');
  expect(phraseOf({ code: 'LISTED', facts: { a: 'gun', b: '.308 Winchester' } })).toBe(
    'The catalogue lists gun and .308 Winchester as working together.',
  );
  expect(phraseOf({ code: 'NO_VALUE_IN_COMMON', facts: { a: 'x', aValues: '', b: 'y', bValues: '', what: 'modes' } })).toBe(
    'x has, y has (modes): nothing in common.',
  );
});

test.each<[Locale, string]>([
  ['en', 'The United Kingdom had gun in service on that day.'],
  ['fr', 'Ce jour-là, gun était en service dans les forces du Royaume-Uni.'],
  ['uk', 'Велика Британія: того дня gun — на озброєнні.'],
])('a nation is bent as the sentence asks, and begins with a capital: %s', (locale, expected) => {
  expect(phraseOf({ code: 'IN_SERVICE', facts: { nation: BRITAIN, of: 'gun' } }, locale)).toBe(expected);
});

test.each<[Locale, string, string]>([
  ['en', 'Cleared by the United Kingdom and Norway.', 'gun in the hands of the United Kingdom'],
  ['fr', 'Autorisation donnée par le Royaume-Uni et Norvège.', 'gun dans les forces du Royaume-Uni'],
  ['uk', 'Допущено Великою Британією і Норвегія.', 'gun у складі сил Великої Британії'],
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
    'jet with bomb: a source shows the pair in service.',
  );
});

test('French keeps the space before its semicolon', () => {
  expect(
    phraseOf({ code: 'NO_ARM_OF_THE_KIND_RECORDED', facts: { guest: 'g', guestKind: 'k', hostKind: 'h', host: 'o' } }, 'fr'),
  ).toContain('du type k ; pour o, seule est enregistrée h.');
  expect(phraseOf({ code: 'REQUIREMENT_IS_MET', facts: { asking: 'a', asked: 'b', what: 'c', bound: '' } }, 'fr')).not.toMatch(/ {2}/);
  expect(phraseOf({ code: 'REQUIREMENT_IS_MET', facts: { asking: 'a', asked: 'b', what: 'c', bound: '' } }, 'uk')).not.toMatch(/ ;| {2}/);
});

test('a sentence that ends with a sentence ends once', () => {
  expect(phraseOf({ code: 'CONDITION_STANDS', facts: { of: 'gun', condition: 'Held.' } })).toBe('Condition for gun: Held.');
  expect(phraseOf({ code: 'FACT_IS_FOUND', facts: { fact: 'Held.' } })).toBe('Information needed: Held.');
});

test.each<[Locale, string, string]>([
  ['en', 'For one: Held.', 'For one and two, taking the first as the example: Held.'],
  ['fr', 'Pour one : Held.', 'Pour one et two, à l’exemple du premier : Held.'],
  ['uk', 'Щодо one: Held.', 'Щодо one і two, на прикладі першого: Held.'],
])('a reason that names the first of several variants says so: %s', (locale, ...expected) => {
  const of = (member: string | string[]) => phraseOf({ code: 'WHY_OF_A_MEMBER', facts: { member, because: 'Held.' } }, locale);
  expect([of('one'), of(['one', 'two'])]).toEqual(expected);
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
