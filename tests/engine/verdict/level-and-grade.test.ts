import { expect, test } from '@jest/globals';
import { codeFrom, codeOf, gradeOfCode, levelOfCode, rankOfCode } from '../../../server/engine/verdict/level-and-grade.ts';
import { GRADES } from '../../../server/engine/facts/grade.ts';
import { BEST_FIRST, WORST_FIRST } from '../../../server/engine/verdict/verdict.ts';

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

test('codes are listed best level first, then strongest grade', () => {
  const listed = [...BEST_FIRST].flatMap((level) => [0, 1, 2, 3, 4, undefined].map((rank) => codeFrom(level, rank)));
  const shuffled = [...listed].sort((one, other) => ((one * 7) % 48) - ((other * 7) % 48));
  expect(shuffled.sort((one, other) => rankOfCode(one) - rankOfCode(other))).toEqual(listed);
});
