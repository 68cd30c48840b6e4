import { expect, test } from '@jest/globals';
import type { ConditionUse } from '../../server/engine/facts/records.ts';
import { conditionTexts } from '../../server/graphql/condition-texts.ts';
import type { Locale } from '../../server/graphql/generated/resolver-types.ts';
import { tinyCatalogue } from '../harness/tiny-catalogue.ts';

const fitted = { id: 'kit-fitted', name: 'The kit is fitted.', fr: 'Le kit est monté.', type: 'FITTING' as const };
const catalogue = tinyCatalogue({ vocabulary: { conditions: [fitted] } });

test.each<[ConditionUse, Locale, string]>([
  ['kit-fitted', 'EN', 'The kit is fitted.'],
  ['kit-fitted', 'FR', 'Le kit est monté.'],
  ['kit-fitted', 'UK', 'The kit is fitted.'],
  [{ is: 'kit-fitted', nations: ['NOR'] }, 'FR', 'Le kit est monté.'],
  ['not-in-the-vocabulary', 'EN', 'not-in-the-vocabulary'],
])('%j in %s reads %s', (use, locale, text) => {
  expect(conditionTexts(catalogue, [use], locale)).toEqual([text]);
});
