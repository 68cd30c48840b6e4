import { expect, test } from '@jest/globals';
import { compileMessage } from '../../../server/engine/words/message.ts';
import { TAGS, type Locale } from '../../../server/engine/words/locale.ts';

const facts: Record<string, string> = { a: 'gun', b: "l'obus" };
const write = (text: string, locale: Locale, count = 0) =>
  compileMessage(text, locale)(
    (name) => facts[name] ?? '',
    () => count,
  );

test.each<[string, string]>([
  ['nothing named', 'nothing named'],
  ['{a} takes {b}', "gun takes l'obus"],
  ['{missing} and {a}', ' and gun'],
  ["l'arme n'est pas {a}", "l'arme n'est pas gun"],
  ['<{a}> & {b}', "<gun> & l'obus"],
])('%s', (text, written) => {
  expect(write(text, 'fr')).toBe(written);
});

const PLURAL = '{a}: {count, plural, one {# умова} few {# умови} many {# умов} other {# умови}}';

test.each<[number, string]>([
  [1, 'gun: 1 умова'],
  [2, 'gun: 2 умови'],
  [5, 'gun: 5 умов'],
  [21, 'gun: 21 умова'],
  [1.5, 'gun: 1,5 умови'],
])('%d is counted as Ukrainian counts', (count, written) => {
  expect(write(PLURAL, 'uk', count)).toBe(written);
});

test('English is British, and a message that is none is an error', () => {
  expect(TAGS).toEqual({ en: 'en-GB', fr: 'fr', uk: 'uk' });
  expect(write('{count, number}', 'en', 12_345.5)).toBe('12,345.5');
  expect(() => compileMessage('{a', 'en')).toThrow(SyntaxError);
});
