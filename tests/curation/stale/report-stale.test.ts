import { expect, test } from '@jest/globals';
import { reportStale } from '../../../server/curation/stale/report-stale.ts';
import type { StaleFact } from '../../../server/curation/stale/stale-facts.ts';

const FACTS: StaleFact[] = [
  { why: 'OLD', record: 'holdings/nor', entry: 'b IN_SERVICE', date: '2021' },
  { why: 'OLD', record: 'assertions/x', date: '2019' },
  { why: 'IN_SERVICE_WITHOUT_A_DATE', record: 'holdings/nor', entry: 'a IN_SERVICE' },
];

test('the oldest first, and what is cut is counted', () => {
  expect(reportStale(FACTS, 1).split('\n')).toEqual([
    'The expected date has passed: delivered, late, or given up?: 0',
    'The youngest word is older than the limit: 2',
    '  assertions/x  2019',
    '  ... and 1 more (--limit 0 prints all)',
    'In service, without any date: 1',
    '  holdings/nor  a IN_SERVICE',
  ]);
  expect(reportStale(FACTS, 0)).toContain('  holdings/nor  b IN_SERVICE  2021');
});
