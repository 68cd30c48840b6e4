import { expect, test } from '@jest/globals';
import { LOCALES } from '../../server/engine/words/phrase.ts';
import { localeOf } from '../../server/graphql/written-locale.ts';

test("every language of the contract is one of the engine's", () => {
  expect((['EN', 'FR', 'UK'] as const).map(localeOf)).toEqual([...LOCALES]);
});
