import { expect, test } from '@jest/globals';
import { conditionDetails, stateOf, typeOfCondition } from '../../../server/engine/verdict/conditions.ts';
import type { Condition, ConditionState, ConditionType, Level } from '../../../server/engine/verdict/verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { word } from '../../harness/tiny-catalogue.ts';

const HELD: Condition = { id: 'held', name: 'Firing data is held.', type: 'FIRING_DATA', owner: 'CREW' };
const finding = (level: Level, more: Parameters<typeof aFinding>[1] = {}) => aFinding(level, { claims: [word('page')], ...more });

test.each<[string, Condition, ConditionType]>([
  ['of the vocabulary, its own', HELD, 'FIRING_DATA'],
  ['of the vocabulary, without one', { id: 'odd', name: 'Odd.' }, 'OTHER'],
  ['a bare sentence', 'By day.', 'OTHER'],
  ['a clearance', { code: 'CLEARANCE_OF_THE_NATIONS', facts: {} }, 'CLEARANCE'],
  ['a page on the class', { code: 'PAGE_SPEAKS_OF_THE_CLASS', facts: {} }, 'SCOPE'],
  ['a page on the family', { code: 'PAGE_SPEAKS_OF_THE_FAMILY', facts: {} }, 'SCOPE'],
  ['one of the variants', { code: 'VARIANT_IS_ONE_OF', facts: {} }, 'SCOPE'],
  ['one network', { code: 'CONFIGURED_FOR_ONE_NETWORK', facts: {} }, 'KEYS'],
  ['a phrase of no sort', { code: 'A_CHARGE_IS_CHOSEN', facts: {} }, 'OTHER'],
])('type: %s', (_, condition, type) => {
  expect(typeOfCondition(condition)).toBe(type);
});

test.each<[Level, ConditionState]>([
  ['COMPATIBLE', 'MET'],
  ['INCOMPATIBLE', 'NOT_MET'],
  ['CONDITIONAL', 'OPEN'],
  ['UNKNOWN', 'OPEN'],
  ['CONFLICTING', 'OPEN'],
])('a condition of a finding that is %s: %s', (level, state) => {
  expect(stateOf(finding(level))).toBe(state);
});

test('each condition once, as data, with its state, its owner and the words that it rests on', () => {
  const open = finding('CONDITIONAL', { condition: HELD });
  const met = finding('COMPATIBLE', { condition: 'The setter is fitted.' });
  const failed = finding('INCOMPATIBLE', { condition: { code: 'CLEARANCE_OF_THE_NATIONS', facts: {} } });
  expect(conditionDetails([open, open, finding('COMPATIBLE'), met, failed])).toEqual([
    { condition: HELD, type: 'FIRING_DATA', owner: 'CREW', state: 'OPEN', claims: [word('page')], finding: open },
    { condition: met.condition, type: 'OTHER', owner: undefined, state: 'MET', claims: [word('page')], finding: met },
    { condition: failed.condition, type: 'CLEARANCE', owner: undefined, state: 'NOT_MET', claims: [word('page')], finding: failed },
  ]);
});

test('what is outranked shows none', () => {
  expect(conditionDetails([finding('CONDITIONAL', { condition: HELD, outranked: true })])).toEqual([]);
});
