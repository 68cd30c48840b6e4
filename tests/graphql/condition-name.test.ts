import { expect, test } from '@jest/globals';
import type { ConditionUse } from '../../server/engine/facts/records.ts';
import { conditionName } from '../../server/graphql/condition-name.ts';
import { tinyCatalogue } from '../harness/tiny-catalogue.ts';

const catalogue = tinyCatalogue({ vocabulary: { conditions: [{ id: 'kit-fitted', name: 'The kit is fitted.', type: 'FITTING' }] } });

test.each<[ConditionUse, string]>([
  ['kit-fitted', 'The kit is fitted.'],
  [{ is: 'kit-fitted', nations: ['NOR'] }, 'The kit is fitted.'],
  ['not-in-the-vocabulary', 'not-in-the-vocabulary'],
])('%j reads %s', (use, name) => {
  expect(conditionName(catalogue, use)).toBe(name);
});
