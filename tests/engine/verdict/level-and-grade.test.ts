import { expect, test } from '@jest/globals';
import {
  codeFrom,
  codeOf,
  gradeOfCode,
  isLeftOut,
  LEFT_OUT,
  levelOfCode,
  rankOfCode,
  useOfCode,
} from '../../../server/engine/verdict/level-and-grade.ts';
import { GRADES } from '../../../server/engine/facts/grade.ts';
import { USES_WORST_FIRST } from '../../../server/engine/verdict/use.ts';
import { BEST_FIRST, WORST_FIRST } from '../../../server/engine/verdict/verdict.ts';

const COMPARABLE = WORST_FIRST.filter((level) => level !== 'NOT_COMPARABLE');
const ALL = COMPARABLE.flatMap((level) => [...GRADES, null].flatMap((basis) => USES_WORST_FIRST.map((use) => ({ level, basis, use }))));

test('a code gives back the level, the grade and the bottom line that it was made of', () => {
  for (const one of ALL) {
    const code = codeOf(one);
    expect({ level: levelOfCode(code), basis: gradeOfCode(code), use: useOfCode(code) }).toEqual(one);
  }
});

test('what is not comparable has no bottom line', () => {
  const code = codeOf({ level: 'NOT_COMPARABLE', basis: null, use: null });
  expect([levelOfCode(code), gradeOfCode(code), useOfCode(code)]).toEqual(['NOT_COMPARABLE', null, null]);
  expect(code).toBe(codeFrom('NOT_COMPARABLE'));
});

test('what a question leaves out has a code of its own, and reads as not comparable', () => {
  expect(LEFT_OUT).not.toBe(codeFrom('NOT_COMPARABLE'));
  expect([levelOfCode(LEFT_OUT), gradeOfCode(LEFT_OUT), useOfCode(LEFT_OUT)]).toEqual(['NOT_COMPARABLE', null, null]);
  expect([isLeftOut(LEFT_OUT), isLeftOut(codeFrom('NOT_COMPARABLE')), isLeftOut(0)]).toEqual([true, false, false]);
});

test('each code is its own, and fits a byte', () => {
  const codes = [codeFrom('NOT_COMPARABLE'), ...ALL.map(codeOf)];
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => code >= 0 && code < 256)).toBe(true);
  expect(codeFrom('INCOMPATIBLE', 0, 'NO')).toBe(0);
  expect(levelOfCode(255)).toBe('NOT_COMPARABLE');
});

test('codes are listed best bottom line first, then strongest grade, then best level', () => {
  const listed = [...USES_WORST_FIRST]
    .reverse()
    .flatMap((use) =>
      [0, 1, 2, 3, 4, undefined].flatMap((rank) =>
        BEST_FIRST.filter((level) => level !== 'NOT_COMPARABLE').map((level) => codeFrom(level, rank, use)),
      ),
    );
  const shuffled = [...listed, codeFrom('NOT_COMPARABLE')].sort((one, other) => ((one * 7) % 48) - ((other * 7) % 48));
  expect(shuffled.sort((one, other) => rankOfCode(one) - rankOfCode(other))).toEqual([...listed, codeFrom('NOT_COMPARABLE')]);
});
