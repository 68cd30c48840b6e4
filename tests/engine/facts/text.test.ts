import { expect, test } from '@jest/globals';
import { nationText, reasonText } from '../../../server/engine/facts/text.ts';
import { tinyCatalogue, word } from '../../harness/tiny-catalogue.ts';

test('a reason comes with its translations, one that has none as it stands', () => {
  const reason = { id: 'other-case', name: 'Another case.', fr: 'Autre étui.', uk: 'Інша гільза.' };
  const catalogue = tinyCatalogue({ vocabulary: { reasons: [reason] } });
  expect(reasonText(catalogue, 'Another case.')).toEqual(reason);
  expect(reasonText(catalogue, 'Another belt.')).toBe('Another belt.');
  expect(reasonText(catalogue, undefined)).toBe('');
});

test('a nation comes with its names and forms, a partner as its term, one that is not held by its code', () => {
  const forms = { fr: { the: 'la Norvège', de: 'de la Norvège' }, uk: { genitive: 'Норвегії', instrumental: 'Норвегією' } };
  const names = { en: 'Norway', fr: 'Norvège', uk: 'Норвегія' };
  const nor = { id: 'nor', code: 'NOR', names, forms, memberships: [], services: [], evidence: word('list') };
  const che = { id: 'che', name: 'Switzerland', fr: 'Suisse', uk: 'Швейцарія' };
  const catalogue = tinyCatalogue({ nations: [nor], vocabulary: { 'partner-nations': [che] } });
  expect(nationText(catalogue, 'NOR')).toEqual({ id: 'NOR', name: 'Norway', fr: 'Norvège', uk: 'Норвегія', forms });
  expect(nationText(catalogue, 'CHE')).toEqual(che);
  expect(nationText(catalogue, 'XXX')).toEqual({ id: 'XXX', name: 'XXX' });
});
