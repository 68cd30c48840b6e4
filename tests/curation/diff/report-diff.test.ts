import { expect, test } from '@jest/globals';
import type { SeedDiff } from '../../../server/curation/diff/diff-seeds.ts';
import { reportDiff } from '../../../server/curation/diff/report-diff.ts';

const DIFF: SeedDiff = {
  asOf: '2026-01-01',
  records: [
    { change: 'ADDED', kind: 'supplies', id: 'shell', fields: [] },
    { change: 'MOVED', kind: 'equipment', id: 'a', to: 'b', fields: [] },
    {
      change: 'CHANGED',
      kind: 'equipment',
      id: 'c',
      fields: [
        { path: 'name', before: 'C', after: 'D' },
        { path: 'x', before: { y: 1 } },
        { path: 'z', after: 'w'.repeat(200) },
      ],
    },
  ],
  verdicts: [{ a: 'panzerhaubitze-2000', b: 'm982', before: 'UNKNOWN', after: 'COMPATIBLE', code: 'LISTED' }],
  regraded: 3,
  judged: 400,
  operations: [{ a: 'NOR', b: 'f-35a', before: 'UNKNOWN', after: 'YES', code: 'IN_SERVICE' }],
  coverage: [{ a: 'stanag-1', b: 'rail', before: 'UNKNOWN', after: 'NO', code: 'OUTSIDE_A_CLOSED_SCOPE' }],
};

test('says what changed, one line each', () => {
  expect(reportDiff(DIFF, 0).split('\n')).toEqual([
    'Facts: 1 added, 0 removed, 1 changed, 1 moved',
    '  + supplies/shell',
    '  > equipment/a is now b',
    '  ~ equipment/c',
    '      name: C -> D',
    '      x: - {"y":1}',
    `      z: + ${'w'.repeat(117)}...`,
    'Verdicts as of 2026-01-01: 1 changed of 400 judged; 3 as before on another grade of evidence',
    '  (1 x UNKNOWN -> COMPATIBLE)',
    '  panzerhaubitze-2000 x m982: UNKNOWN -> COMPATIBLE (LISTED)',
    'Who operates what: 1 changed',
    '  NOR x f-35a: UNKNOWN -> YES (IN_SERVICE)',
    'What standards cover: 1 changed',
    '  stanag-1 x rail: UNKNOWN -> NO (OUTSIDE_A_CLOSED_SCOPE)',
  ]);
});

test('a limit cuts each part and says so', () => {
  const lines = reportDiff(DIFF, 2).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Facts: 1 added, 0 removed, 1 changed, 1 moved',
    '  + supplies/shell',
    '  > equipment/a is now b',
    '  ... and 4 more lines (--limit 0 prints all)',
  ]);
});
