import { expect, test } from '@jest/globals';
import { GRADES, rankOfGrade, strongestGrade, weakestGrade } from '../../../server/engine/facts/grade.ts';

test('grades stand in the order of their strength', () => {
  expect(GRADES).toEqual(['DEMONSTRATED', 'DECLARED', 'STANDARD_DERIVED', 'INFERRED', 'UNVERIFIED']);
  expect(GRADES.map(rankOfGrade)).toEqual([0, 1, 2, 3, 4]);
});

test('a claim is as strong as its strongest word', () => {
  expect(strongestGrade([{ grade: 'INFERRED' }, { grade: 'DECLARED' }, { grade: 'UNVERIFIED' }])).toBe('DECLARED');
  expect(strongestGrade([])).toBe('UNVERIFIED');
});

test('what rests on several is as strong as the weakest', () => {
  expect(weakestGrade(['DEMONSTRATED', 'INFERRED', 'DECLARED'])).toBe('INFERRED');
  expect(weakestGrade(['DEMONSTRATED'])).toBe('DEMONSTRATED');
  expect(weakestGrade([])).toBeNull();
});
