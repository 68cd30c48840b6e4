import { expect, test } from '@jest/globals';
import { reportCensus } from '../../../server/curation/census/report-census.ts';
import type { Census } from '../../../server/curation/census/take-census.ts';

const none = { count: 0, examples: [] };
const census: Census = {
  pairs: 40,
  byLevel: { COMPATIBLE: 10, INCOMPATIBLE: 30 },
  byUse: { NO: 30, YES: 10 },
  byBasis: { DECLARED: 40 },
  byUseAndBasis: { 'NO DECLARED': 30, 'YES DECLARED': 10 },
  faults: {
    openCondition: { count: 1, examples: ['gun shell'] },
    betterThanPorts: none,
    besideRefusal: none,
    sisters: none,
    absence: none,
  },
};

test('each count with its share, the most frequent first; then what may not be there, with examples', () => {
  const lines = reportCensus(census).split('\n');
  const from = lines.indexOf('By level');
  expect(lines[0]).toBe('40 verdicts');
  expect(lines.slice(from, from + 3)).toEqual(['By level', '         30   75.0 %  INCOMPATIBLE', '         10   25.0 %  COMPATIBLE']);
  const faults = lines.indexOf('May not be there');
  expect(lines.slice(faults + 1, faults + 4)).toEqual([
    '          1  COMPATIBLE with an open condition',
    '               gun shell',
    '          0  headline better than each of its ports',
  ]);
});
