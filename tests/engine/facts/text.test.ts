import { expect, test } from '@jest/globals';
import { reasonText } from '../../../server/engine/facts/text.ts';
import { tinyCatalogue } from '../../harness/tiny-catalogue.ts';

test('a reason comes with its translations, one that has none as it stands', () => {
  const reason = { id: 'other-case', name: 'Another case.', fr: 'Autre étui.', uk: 'Інша гільза.' };
  const catalogue = tinyCatalogue({ vocabulary: { reasons: [reason] } });
  expect(reasonText(catalogue, 'Another case.')).toEqual(reason);
  expect(reasonText(catalogue, 'Another belt.')).toBe('Another belt.');
  expect(reasonText(catalogue, undefined)).toBe('');
});
