import { expect, test } from '@jest/globals';
import { codeFrom, codeOf, gradeOfCode, levelOfCode, RELATION_NUMBER, worseCode } from '../../../server/engine/verdict/code.ts';
import { GRADES } from '../../../server/engine/facts/grade.ts';
import { RELATIONS } from '../../../server/engine/judge/relations.ts';
import { WORST_FIRST } from '../../../server/engine/verdict/verdict.ts';

test('a code gives back the level and the grade that it was made of', () => {
  for (const level of WORST_FIRST)
    for (const basis of [...GRADES, null]) {
      const code = codeOf({ level, basis });
      expect([levelOfCode(code), gradeOfCode(code)]).toEqual([level, basis]);
    }
});

test('each code is its own, and fits a byte', () => {
  const codes = WORST_FIRST.flatMap((level) => [...GRADES, null].map((basis) => codeOf({ level, basis })));
  expect(new Set(codes).size).toBe(36);
  expect(codes.every((code) => code >= 0 && code < 256)).toBe(true);
  expect(codeFrom('INCOMPATIBLE', 0)).toBe(0);
  expect(codeFrom('NOT_COMPARABLE')).toBe(47);
  expect(levelOfCode(255)).toBe('NOT_COMPARABLE');
});

test.each([
  [codeFrom('UNKNOWN', 0), codeFrom('COMPATIBLE', 4), codeFrom('UNKNOWN', 0)],
  [codeFrom('COMPATIBLE', 4), codeFrom('UNKNOWN', 0), codeFrom('UNKNOWN', 0)],
  [codeFrom('COMPATIBLE', 1), codeFrom('COMPATIBLE', 3), codeFrom('COMPATIBLE', 3)],
  [codeFrom('COMPATIBLE', 3), codeFrom('COMPATIBLE', 1), codeFrom('COMPATIBLE', 3)],
  [codeFrom('COMPATIBLE', 3), codeFrom('NOT_COMPARABLE'), codeFrom('COMPATIBLE', 3)],
])('of %d and %d, %d is worse', (one, other, expected) => {
  expect(worseCode(one, other)).toBe(expected);
});

test('every relation has a number of its own', () => {
  expect(RELATIONS.map((relation) => RELATION_NUMBER[relation])).toEqual([0, 1, 2, 3, 4]);
});
