import { expect, test } from '@jest/globals';
import { reportLeverage } from '../../../server/curation/leverage/report-leverage.ts';
import type { Leverage } from '../../../server/curation/leverage/weigh-claims.ts';

const place = (name: string, worth: number) => ({ place: name, answers: 5, alone: 1, worth });
const LEVERAGE: Leverage = {
  asOf: '2026-11-30',
  operated: 2,
  uses: { YES: 1, YES_IF: 2, ASK: 6, NO: 1 },
  claims: [place('equipment/a', 4), place('equipment/b', 1.5)],
  holdings: [],
};

test('the share of YES and YES_IF is that of all entries', () => {
  expect(reportLeverage(LEVERAGE, 0)).toContain('YES 1, YES_IF 2, ASK 6, NO 1: 30 % are YES or YES_IF');
});

test('a limit counts what it leaves out; 0 leaves out nothing', () => {
  expect(reportLeverage(LEVERAGE, 1)).toContain('... and 1 more (--limit 0 prints all)');
  expect(reportLeverage(LEVERAGE, 1)).not.toContain('equipment/b');
  expect(reportLeverage(LEVERAGE, 0)).toContain('equipment/b');
});
