import { expect, test } from '@jest/globals';
import { RELATIONS } from '../../../server/engine/facts/relations.ts';

test('every relation, in the order in which documents name them', () => {
  expect(RELATIONS).toEqual(['ACCEPTS', 'SHARES_SUPPLY', 'INTERCHANGES', 'CONNECTS', 'COMMON']);
});
