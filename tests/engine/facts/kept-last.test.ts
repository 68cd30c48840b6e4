import { expect, test } from '@jest/globals';
import { KeptLast } from '../../../server/engine/facts/kept-last.ts';

test('of more than there is room for, those asked for last are kept', () => {
  const kept = new KeptLast<number>(2);
  kept.keep('one', 1);
  kept.keep('two', 2);
  expect(kept.get('one')).toBe(1);
  kept.keep('three', 3);
  expect(['one', 'two', 'three'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
});

test('what is kept again takes no more room', () => {
  const kept = new KeptLast<number>(2);
  kept.keep('one', 1);
  kept.keep('two', 2);
  kept.keep('two', 3);
  expect(['one', 'two'].map((key) => kept.get(key))).toEqual([1, 3]);
});
