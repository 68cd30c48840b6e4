import { expect, test } from '@jest/globals';
import { dayOfAnswer } from '../../../server/engine/facts/day-of-answer.ts';

test.each<[string, string, string, boolean]>([
  ['before the day of the data', '2015-06-30', '2015-06-30', false],
  ['on it', '2026-11-30', '2026-11-30', false],
  ['the day after', '2026-12-01', '2026-11-30', false],
  ['92 days after', '2027-03-02', '2026-11-30', false],
  ['93 days after', '2027-03-03', '2026-11-30', true],
  ['long after', '2099-12-31', '2026-11-30', true],
])('%s (%s): the answer is that of %s', (_, asked, day, beyond) => {
  expect(dayOfAnswer(asked, '2026-11-30')).toEqual({ day, beyond });
});
