import { expect, test } from '@jest/globals';
import { dateText, type DateForm } from '../../../server/engine/words/date-text.ts';
import { LOCALES } from '../../../server/engine/words/locale.ts';

test.each<[string, DateForm | undefined, string, string, string]>([
  ['2026-11-30', undefined, '30 November 2026', '30 novembre 2026', '30 листопада 2026 року'],
  ['2026-11-30', 'on', 'on 30 November 2026', 'le 30 novembre 2026', '30 листопада 2026 року'],
  ['2026-11-30', 'of', '30 November 2026', 'du 30 novembre 2026', '30 листопада 2026 року'],
  ['2001-10-01', 'on', 'on 1 October 2001', 'le 1er octobre 2001', '1 жовтня 2001 року'],
  ['2026-11', undefined, 'November 2026', 'novembre 2026', 'листопад 2026 року'],
  ['2026-11', 'on', 'in November 2026', 'en novembre 2026', 'листопада 2026 року'],
  ['2026-11', 'of', 'November 2026', 'de novembre 2026', 'листопада 2026 року'],
  ['2014', undefined, '2014', '2014', '2014 рік'],
  ['2014', 'on', 'in 2014', 'en 2014', '2014 року'],
  ['2014', 'of', '2014', 'de 2014', '2014 року'],
  ['', 'on', '', '', ''],
  ['before the war', 'on', 'before the war', 'before the war', 'before the war'],
])('%j as %s', (text, form, ...expected) => {
  expect(LOCALES.map((locale) => dateText(text, locale, form))).toEqual(expected);
});
