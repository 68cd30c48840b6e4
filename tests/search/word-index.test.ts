import { expect, test } from '@jest/globals';
import type { NamedThing } from '../../server/search/named-thing.ts';
import { collectWords } from '../../server/search/word-index.ts';

const thing = (name: string): NamedThing => ({ kind: 'EQUIPMENT', id: name, name, names: [name], generic: false });
const things = ['akatsiya howitzer', 'bohdana howitzer', 'm109 howitzer'].map(thing);
const collector = collectWords();
for (const one of things) collector.add(one, new Set(one.name.split(' ')));
const words = collector.done();

test('a word that many names have tells less than a rare one', () => {
  expect(words.weightOf('howitzer')).toBeLessThan(words.weightOf('bohdana'));
  expect(words.weightOf('never')).toBeGreaterThanOrEqual(words.weightOf('bohdana'));
});

test.each<[string, string, number]>([
  ['bohdana', 'bohdana', 1],
  ['bogdana', 'bohdana', 0.9],
  ['akatsia', 'akatsiya', 0.9],
  ['bohdona', 'bohdana', 0.8],
  ['bohda', 'bohdana', 0.6],
  ['bohdnaa', 'bohdana', 0.6],
  ['m108', 'nothing', 0],
])('%s is near to %s', (word, near, share) => {
  const [best] = [...words.near(word)].sort((one, other) => other.share - one.share);
  expect([best?.word ?? 'nothing', best?.share ?? 0]).toEqual([near, share]);
});

test('leads from words to things, and back', () => {
  expect(words.knows('bohdana')).toBe(true);
  expect(words.knows('bogdana')).toBe(false);
  expect(words.thingsWith('howitzer')).toHaveLength(3);
  expect(words.thingsWith('bogdana')).toEqual([]);
  expect(words.namesOf(things[0] as NamedThing)).toEqual([{ name: 'akatsiya howitzer', words: ['akatsiya', 'howitzer'] }]);
});
