import { expect, test } from '@jest/globals';
import type { Calibration, MatchedName } from '../../../server/curation/calibrate/calibrate-names.ts';
import { brokenPromises, percent } from '../../../server/curation/calibrate/promise.ts';

const KINDS = ['one', 'two', 'three', 'four', 'five'];
const names: MatchedName[] = Array.from({ length: 600 }, (_, at) => ({
  name: String(at),
  want: null,
  kind: KINDS[at % KINDS.length] ?? '',
  source: 'page',
  candidates: [],
}));
const held: Calibration = {
  names,
  bands: [],
  certain: { right: 98, of: 100 },
  likely: { right: 85, of: 100 },
  recall: { right: 80, of: 100 },
  milliseconds: 1200,
};

test('a promise that is just held', () => {
  expect(brokenPromises(held)).toEqual([]);
});

test.each<[string, Partial<Calibration>, RegExp]>([
  [
    'what is certain',
    { certain: { right: 979, of: 1000 } },
    /98.0 % right of the candidates at 0.9 and more, but got 97.9 % \(979 of 1000\)/,
  ],
  ['what is likely', { likely: { right: 849, of: 1000 } }, /85.0 % right/],
  ['the recall', { recall: { right: 799, of: 1000 } }, /80.0 % right of the names that the catalogue holds/],
  ['the number of names', { names: names.slice(1), milliseconds: 0 }, /at least 600 names, but got 599/],
  ['the kinds of source', { names: names.map((one) => ({ ...one, kind: 'one' })) }, /at least 5 kinds of source, but got 1/],
  ['the time', { milliseconds: 1201 }, /1,000 names in 2000 ms, but they took 2002 ms/],
])('broken by %s', (_, change, message) => {
  expect(brokenPromises({ ...held, ...change })).toEqual([expect.stringMatching(message)]);
});

test.each([
  [1, '100.0 %'],
  [0.985, '98.5 %'],
])('%d is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});
