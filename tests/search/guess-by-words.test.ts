import { beforeAll, expect, test } from '@jest/globals';
import { guessByWords } from '../../server/search/guess-by-words.ts';
import type { NameIndex } from '../../server/search/name-index.ts';
import { readName } from '../../server/search/read-name.ts';
import { openFixture } from '../harness/fixture.ts';

let index: NameIndex;
beforeAll(async () => {
  index = (await openFixture()).names;
});
const guess = (name: string) => guessByWords(index, readName(name, index.vocabulary), () => true);

test.each<[string, string, number]>([
  ['Badgr Short', 'badger-short', 0.8],
  ['Bagder', 'badger', 0.45],
  ['tracer', 'round-50-tracer', 0.45],
  ['zzzz qqqq', 'nothing', 0],
])('%j may be %s, at %d at most', (name, id, most) => {
  const [best] = guess(name);
  expect(best?.thing.id ?? 'nothing').toBe(id);
  expect(best?.confidence ?? 0).toBeLessThanOrEqual(most);
});

test('numbers and codes are never nearly right', () => {
  expect(guess('Round 51 Tracer').every(({ confidence }) => confidence < 0.5)).toBe(true);
});

test('says what it did not find', () => {
  expect(guess('tracer zzzz')[0]).toMatchObject({ strategy: 'WORDS', ignoredWords: ['zzzz'] });
});

test('only what is allowed', () => {
  expect(
    guessByWords(index, readName('Round 50', index.vocabulary), ({ kind }) => kind === 'INTERFACE').every(
      ({ thing }) => thing.kind === 'INTERFACE',
    ),
  ).toBe(true);
});
