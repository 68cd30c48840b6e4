import { expect, test } from '@jest/globals';
import { gradeOfClaims, rankOfClaim, wordsOfClaims } from '../../../server/engine/facts/evidence.ts';
import { word } from '../../harness/tiny-catalogue.ts';

test('a claim has the rank of its strongest word, however often it is asked', () => {
  const claim = [...word('x', 'INFERRED'), ...word('y', 'DEMONSTRATED'), ...word('z', 'UNVERIFIED')];
  expect([rankOfClaim(claim), rankOfClaim(claim)]).toEqual([0, 0]);
  expect(rankOfClaim(word('x', 'STANDARD_DERIVED'))).toBe(2);
  expect(rankOfClaim([])).toBe(4);
});

test('several claims have the grade of the weakest', () => {
  expect(gradeOfClaims([word('x', 'DEMONSTRATED'), word('y', 'INFERRED')])).toBe('INFERRED');
  expect(gradeOfClaims([word('x', 'DEMONSTRATED')])).toBe('DEMONSTRATED');
  expect(gradeOfClaims([word('x', 'DEMONSTRATED'), []])).toBe('UNVERIFIED');
  expect(gradeOfClaims([])).toBe('UNVERIFIED');
});

test('the words of several claims, each once', () => {
  const shared = word('x');
  expect(wordsOfClaims([shared, [...word('y'), ...word('x')], shared])).toEqual([...word('x'), ...word('y')]);
  expect(wordsOfClaims([word('x', 'DECLARED'), word('x', 'INFERRED')])).toHaveLength(2);
  expect(wordsOfClaims([])).toEqual([]);
});
