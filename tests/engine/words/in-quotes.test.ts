import { expect, test } from '@jest/globals';
import { inQuotes } from '../../../server/engine/words/in-quotes.ts';
import type { Locale } from '../../../server/engine/words/locale.ts';

test.each<[Locale, string, string]>([
  ['en', 'Probe and drogue', '“Probe and drogue”'],
  ['en', 'Launcher of ERYX', '“Launcher of ERYX”'],
  ['fr', 'perche et panier', '« perche et panier »'],
  ['uk', 'штанга та конус', '«штанга та конус»'],
])('%s: a name of words stands in its marks: %s', (locale, name, expected) => {
  expect(inQuotes(name, locale)).toBe(expected);
});

test.each<[Locale, string]>([
  ['en', '155 mm NATO'],
  ['en', '.308 Winchester'],
  ['en', 'Link 16'],
  ['fr', '5,56x45 mm OTAN'],
  ['uk', '73 мм 2А28 «Гром»'],
])('%s: a designation stands as it is: %s', (locale, name) => {
  expect(inQuotes(name, locale)).toBe(name);
});

test.each<[Locale, string, string]>([
  ['fr', 'rampe « Buk »', '« rampe “Buk” »'],
  ['uk', 'напрямна «Бук»', '«напрямна „Бук“»'],
])('%s: marks within are the inner ones: %s', (locale, name, expected) => {
  expect(inQuotes(name, locale)).toBe(expected);
});
