import { expect, test } from '@jest/globals';
import { dateIn, judge, judgeName, questionOf } from '../../../server/curation/scoring/question-of-case.ts';

test.each([
  ['As of September 2024', '2024-09'],
  ['on 6 January 2022', '2022-01-06'],
  ['by 2024-09-30, or 2025', '2024-09-30'],
  ['in 2023-05', '2023-05'],
  ['In 2019 or 2020', '2019'],
  ['Does the M1 fire 120x570?', undefined],
  ['NSN 1305-01-155', undefined],
  ['', undefined],
])('the date in %j is %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});

test.each([
  ['fires', 'COMPATIBILITY', 'ACCEPTS'],
  ['carries', 'COMPATIBILITY', 'ACCEPTS'],
  ['refuels', 'COMPATIBILITY', 'ACCEPTS'],
  ['shares-ammunition', 'COMPATIBILITY', 'SHARES_SUPPLY'],
  ['interchangeable-ammunition', 'COMPATIBILITY', 'INTERCHANGES'],
  ['links', 'COMPATIBILITY', 'CONNECTS'],
  ['operates', 'OPERATES', undefined],
  ['standard-covers', 'STANDARD_COVERS', undefined],
  ['something-new', 'COMPATIBILITY', undefined],
  ['constructor', 'COMPATIBILITY', undefined],
])('a case of the kind %s asks %s %s', (kind, asks, relation) => {
  const question = questionOf({ id: '1', kind, a: 'A', b: 'B', verdict: 'TRUE' });
  expect([question.asks, question.relation, question.asOf]).toEqual([asks, relation, undefined]);
  expect(question.kindsA.length).toBeGreaterThan(0);
  expect(question.kindsB.length).toBeGreaterThan(0);
});

test('a date counts for what a nation operates, and the conditions come before the question', () => {
  const row = { id: '1', a: 'A', b: 'B', verdict: 'TRUE', question: 'In 2020?', conditions: 'as of May 2021' };
  expect(questionOf({ ...row, kind: 'operates' }).asOf).toBe('2021-05');
  expect(questionOf({ ...row, kind: 'fires' }).asOf).toBeUndefined();
});

test.each([
  ['fires', { asOf: '2018-06', hostNation: 'FRA', guestNation: 'DEU' }],
  ['operates', { asOf: '2018-06' }],
])('a row of %s says its own day; whose of a pair', (kind, expected) => {
  const row = { id: '1', kind, a: 'A', b: 'B', verdict: 'NO', question: 'In 2020?' };
  const { asOf, hostNation, guestNation } = questionOf({ ...row, asOf: '2018-06', hostNation: 'FRA', guestNation: 'DEU' });
  expect({ asOf, hostNation, guestNation }).toEqual(expected);
});

test.each([
  ['badger', 'badger', 'exact'],
  ['badger', 'marten', 'wrong'],
  ['badger', 'NOT_FOUND', 'open'],
  ['badger', 'AMBIGUOUS', 'open'],
  ['NOT_FOUND', 'NOT_FOUND', 'exact'],
  ['NOT_FOUND', 'badger', 'wrong'],
  ['AMBIGUOUS', 'AMBIGUOUS', 'exact'],
])('a name that means %s, taken for %s: %s', (documented, answered, outcome) => expect(judgeName(documented, answered)).toBe(outcome));

test.each([
  ['COMPATIBLE', 'COMPATIBLE', 'NO', 'wrong'],
  ['CONDITIONAL', 'CONDITIONAL', 'NO', 'wrong'],
  ['INTERCHANGEABLE', 'UNKNOWN', 'NO', 'wrong'],
  ['CONDITIONAL', 'CONDITIONAL', 'ASK', 'exact'],
  ['INCOMPATIBLE', 'INCOMPATIBLE', 'NO', 'exact'],
])('documented %s, answered %s with the bottom line %s: %s', (documented, answered, use, outcome) => {
  expect(judge(documented, answered, use)).toBe(outcome);
});

test.each([
  ['TRUE', 'YES', 'exact'],
  ['FALSE', 'NO', 'exact'],
  ['FALSE', 'YES', 'dangerous'],
  ['TRUE', 'NO', 'wrong'],
  ['TRUE', 'UNKNOWN', 'open'],
  ['FALSE', 'NOT_MATCHED', 'open'],
  ['COMPATIBLE', 'COMPATIBLE', 'exact'],
  ['INTERCHANGEABLE', 'COMPATIBLE', 'exact'],
  ['INTERCHANGEABLE', 'CONDITIONAL', 'cautious'],
  ['COMPATIBLE', 'CONDITIONAL', 'cautious'],
  ['CONDITIONAL', 'COMPATIBLE', 'plain'],
  ['CONDITIONAL', 'INCOMPATIBLE', 'wrong'],
  ['INCOMPATIBLE', 'INCOMPATIBLE', 'exact'],
  ['INCOMPATIBLE', 'COMPATIBLE', 'dangerous'],
  ['INCOMPATIBLE', 'CONDITIONAL', 'wrong'],
  ['INCOMPATIBLE', 'CONFLICTING', 'open'],
  ['INCOMPATIBLE', 'NOT_COMPARABLE', 'open'],
  ['COMPATIBLE', 'INCOMPATIBLE', 'wrong'],
  ['CONDITIONAL', 'UNKNOWN', 'open'],
])('documented %s, answered %s: %s', (documented, answered, outcome) => {
  expect(judge(documented, answered)).toBe(outcome);
});

test('whether a tanker refuels a helicopter is asked of its hoses, not of its hold', () => {
  const purposesOf = (kind: string) => questionOf({ id: '1', kind, a: 'A400M', b: 'NH90', verdict: 'INCOMPATIBLE' }).purposes;
  expect([purposesOf('refuels'), purposesOf('carries')]).toEqual([['FUEL'], undefined]);
});
