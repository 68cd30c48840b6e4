import { expect, test } from '@jest/globals';
import { LIST_AT_MOST } from '../../server/graphql/list-at-most.ts';

test('a page and a list that is sent hold as many as docs/errors.md says', () => {
  expect(LIST_AT_MOST).toBe(100);
});
