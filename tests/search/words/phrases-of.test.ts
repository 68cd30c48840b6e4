import { expect, test } from '@jest/globals';
import { phrasesOf } from '../../../server/search/words/phrases-of.ts';

test.each<[string, string[]]>([
  ['', []],
  ['tank, battle  tank', ['tank', 'battle tank']],
  ['tank,\n      char de\n combat,', ['tank', 'char de combat']],
])('%j holds %j', (words, phrases) => {
  expect(phrasesOf(words)).toEqual(phrases);
});
