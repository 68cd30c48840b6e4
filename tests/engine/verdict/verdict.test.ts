import { expect, test } from '@jest/globals';
import {
  BADNESS,
  isBetter,
  isSameCondition,
  levelOf,
  outrank,
  uniqueConditions,
  WORST_FIRST,
  worstOf,
  type Condition,
  type Finding,
  type Level,
  type Phrase,
} from '../../../server/engine/verdict/verdict.ts';

const finding = (level: Level, outranked?: boolean): Finding => ({
  rule: 'r',
  code: 'C',
  level,
  facts: {},
  claims: [],
  ...(outranked && { outranked }),
});

test('the worst level decides', () => {
  expect(WORST_FIRST).toEqual(['INCOMPATIBLE', 'CONFLICTING', 'UNKNOWN', 'CONDITIONAL', 'COMPATIBLE', 'NOT_COMPARABLE']);
  expect(WORST_FIRST.map((level) => BADNESS[level])).toEqual([0, 1, 2, 3, 4, 5]);
  expect(worstOf([])).toBe('NOT_COMPARABLE');
  expect(worstOf(['COMPATIBLE', 'UNKNOWN', 'CONDITIONAL'])).toBe('UNKNOWN');
  expect(worstOf(['CONFLICTING', 'INCOMPATIBLE'])).toBe('INCOMPATIBLE');
});

test.each<[Level, Level, boolean]>([
  ['COMPATIBLE', 'CONDITIONAL', true],
  ['CONDITIONAL', 'COMPATIBLE', false],
  ['UNKNOWN', 'UNKNOWN', false],
  ['NOT_COMPARABLE', 'INCOMPATIBLE', false],
  ['INCOMPATIBLE', 'NOT_COMPARABLE', false],
])('%s is better than %s: %s', (one, other, expected) => {
  expect(isBetter(one, other)).toBe(expected);
});

test('what is outranked is shown and does not decide', () => {
  expect(levelOf([finding('INCOMPATIBLE', true), finding('COMPATIBLE')])).toBe('COMPATIBLE');
  expect(levelOf([finding('INCOMPATIBLE'), finding('COMPATIBLE')])).toBe('INCOMPATIBLE');
  expect(levelOf([])).toBe('NOT_COMPARABLE');
  expect(outrank([finding('UNKNOWN')])).toEqual([finding('UNKNOWN', true)]);
});

const phrase = (code: string, facts: Phrase['facts'] = {}): Phrase => ({ code, facts });
test.each<[Condition, Condition, boolean]>([
  ['One.', 'One.', true],
  ['One.', 'Two.', false],
  ['One.', phrase('One.'), false],
  [phrase('A'), 'A', false],
  [phrase('A'), phrase('A'), true],
  [phrase('A'), phrase('B'), false],
  [phrase('A', { x: '1' }), phrase('A', { x: '1' }), true],
  [phrase('A', { x: '1' }), phrase('A', { x: '2' }), false],
  [phrase('A', { x: '1' }), phrase('A'), false],
  [phrase('A', { x: '1' }), phrase('A', { x: '1', y: '2' }), false],
  [phrase('A', { x: '1' }), phrase('A', { y: '1' }), false],
  [phrase('A', { x: phrase('B', { z: '1' }) }), phrase('A', { x: phrase('B', { z: '1' }) }), true],
  [phrase('A', { x: phrase('B', { z: '1' }) }), phrase('A', { x: phrase('B', { z: '2' }) }), false],
])('%j says the same as %j: %s', (one, other, expected) => {
  expect(isSameCondition(one, other)).toBe(expected);
  expect(uniqueConditions([one, other])).toHaveLength(expected ? 1 : 2);
});

test('conditions keep their order, each once', () => {
  expect(uniqueConditions(['b', 'a', 'b', phrase('A'), 'a', phrase('A')])).toEqual(['b', 'a', phrase('A')]);
  expect(uniqueConditions(['a'])).toEqual(['a']);
});
