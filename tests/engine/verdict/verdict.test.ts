import { expect, test } from '@jest/globals';
import { aFinding } from '../../harness/a-finding.ts';
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
  type Found,
  type Level,
  type Phrase,
} from '../../../server/engine/verdict/verdict.ts';

const finding = (level: Level, outranked?: boolean): Finding => aFinding(level, outranked === true ? { outranked } : {});

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

const phrase = (code: Phrase['code'], facts: Phrase['facts'] = {}): Phrase => ({ code, facts });
test.each<[Condition, Condition, boolean]>([
  ['One.', 'One.', true],
  ['One.', 'Two.', false],
  ['STATED', phrase('STATED'), false],
  [phrase('STATED'), 'STATED', false],
  [phrase('STATED'), phrase('STATED'), true],
  [phrase('STATED'), phrase('LISTED'), false],
  [phrase('STATED', { x: '1' }), phrase('STATED', { x: '1' }), true],
  [phrase('STATED', { x: '1' }), phrase('STATED', { x: '2' }), false],
  [phrase('STATED', { x: '1' }), phrase('STATED'), false],
  [phrase('STATED', { x: '1' }), phrase('STATED', { x: '1', y: '2' }), false],
  [phrase('STATED', { x: '1' }), phrase('STATED', { y: '1' }), false],
  [phrase('STATED', { x: phrase('LISTED', { z: '1' }) }), phrase('STATED', { x: phrase('LISTED', { z: '1' }) }), true],
  [phrase('STATED', { x: phrase('LISTED', { z: '1' }) }), phrase('STATED', { x: phrase('LISTED', { z: '2' }) }), false],
])('%j says the same as %j: %s', (one, other, expected) => {
  expect(isSameCondition(one, other)).toBe(expected);
  expect(uniqueConditions([one, other])).toHaveLength(expected ? 1 : 2);
});

test('a finding that lacks what its level asks for does not compile', () => {
  const found: Found = { rule: 'every-part-fits', code: 'PART_OF_THE_SET', facts: {}, claims: [] };
  const refused: Finding[] = [
    // @ts-expect-error UNKNOWN without the fact that is missing
    { ...found, level: 'UNKNOWN' },
    // @ts-expect-error CONDITIONAL without the condition that is open
    { ...found, level: 'CONDITIONAL' },
    // @ts-expect-error a rule that the rulebook does not name
    { ...found, level: 'COMPATIBLE', rule: 'a-rule' },
    // @ts-expect-error a code without a sentence
    { ...found, level: 'COMPATIBLE', code: 'A_CODE' },
  ];
  expect(refused).toHaveLength(4);
});

test('conditions keep their order, each once', () => {
  expect(uniqueConditions(['b', 'a', 'b', phrase('STATED'), 'a', phrase('STATED')])).toEqual(['b', 'a', phrase('STATED')]);
  expect(uniqueConditions(['a'])).toEqual(['a']);
});
