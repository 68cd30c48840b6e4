import { expect, test } from '@jest/globals';
import { LOCALES, TAGS } from '../../../server/engine/words/locale.ts';

test('every language is one that the platform knows by its tag', () => {
  expect(Object.keys(TAGS)).toEqual(LOCALES);
  for (const locale of LOCALES) expect(new Intl.NumberFormat(TAGS[locale]).resolvedOptions().locale.split('-')[0]).toBe(locale);
});
