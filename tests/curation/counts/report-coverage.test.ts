import { expect, test } from '@jest/globals';
import type { Coverage, Tally } from '../../../server/curation/counts/count-coverage.ts';
import { reportCoverage } from '../../../server/curation/counts/report-coverage.ts';

const tally = (total: number, declared: number): Tally => ({
  total,
  onAPage: declared,
  byGrade: { DEMONSTRATED: 0, DECLARED: declared, STANDARD_DERIVED: 0, INFERRED: 0, UNVERIFIED: total - declared },
});
const COVERAGE: Coverage = {
  kinds: { equipment: tally(200, 1) },
  domains: { aircraft: { items: tally(10, 5), holdings: tally(0, 0) } },
  nations: [
    {
      nation: 'NOR',
      holdings: tally(4, 3),
      byService: { ARMY: 4, NAVY: 0, AIR_FORCE: 0 },
      responses: 2,
      servicesWithoutHoldings: ['NAVY'],
    },
  ],
  rates: [
    {
      name: 'supplies with a number',
      of: 20,
      has: 10,
      byNation: [],
      byDomain: [
        { line: 'fuel', of: 10, has: 2, isThin: true },
        { line: 'mine', of: 10, has: 8, isThin: false },
      ],
    },
  ],
  goals: [
    { name: 'equipment', of: ['equipment'], measure: 'COUNT', atLeast: 100, is: 200, reached: true },
    { name: 'pages', of: ['equipment'], measure: 'PER_CENT_ON_A_PAGE', atLeast: 60, is: 0, reached: false },
  ],
};

test('tables, gaps and goals', () => {
  const lines = reportCoverage(COVERAGE).split('\n');
  expect(lines[1]?.split(/ {2,}/)).toEqual(['equipment', '200', '.', '<1 %', '.', '.', '99 %', '<1 %']);
  expect(lines).toContain('No holdings in a service that the nation has: NOR (NAVY)');
  expect(lines).toContain('Below half of the whole, supplies with a number: fuel (2 of 10)');
  expect(lines.slice(-2)).toEqual(['reached  equipment: 200 of 100', 'MISSED   pages: 0 % of 60 %']);
});
