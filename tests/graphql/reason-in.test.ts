import { expect, test } from '@jest/globals';
import type { Locale } from '../../server/graphql/generated/resolver-types.ts';
import { reasonIn } from '../../server/graphql/reason-in.ts';
import { tinyCatalogue } from '../harness/tiny-catalogue.ts';

const reason = { id: 'other-case', name: 'Another case.', fr: 'Autre étui.', uk: 'Інша гільза.' };
const catalogue = tinyCatalogue({ vocabulary: { reasons: [reason] } });

test.each<[string, Locale, string]>([
  ['Another case.', 'EN', 'Another case.'],
  ['Another case.', 'FR', 'Autre étui.'],
  ['Another case.', 'UK', 'Інша гільза.'],
  ['Nobody translated this.', 'FR', 'Nobody translated this.'],
])('%s in %s', (written, locale, text) => {
  expect(reasonIn(catalogue, written, locale)).toBe(text);
});
