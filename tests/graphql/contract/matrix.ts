import { expect } from '@jest/globals';
import type { Row } from './row.ts';

/** What schema/matrix.graphql promises. */
export const matrix: readonly Row[] = [
  [
    'CompatibilityMatrix',
    '{ compatibilityMatrix(rows: { ids: ["marten", "stoat", "bare"] }, columns: { ids: ["round-50", "dart"] }, relation: ACCEPTS) { rows { slug } columns { slug } rowNations { code } columnNations { code } codes uses grades coverage { considered decided unknown leftOut truncated } verdict(row: 1, column: 0) { level a { slug } b { slug } } asOf datasetVersion datasetHash } }',
    {
      compatibilityMatrix: {
        rows: [{ slug: 'marten' }, { slug: 'stoat' }, { slug: 'bare' }],
        columns: [{ slug: 'round-50' }, { slug: 'dart' }],
        rowNations: [null, null, null],
        columnNations: [null, null],
        codes: [expect.stringMatching(/^Y[U-]$/), expect.stringMatching(/^X[U-]$/), 'UU'],
        uses: [expect.stringMatching(/^A/), expect.stringMatching(/^A/), 'AA'],
        grades: [expect.stringMatching(/^4/), expect.stringMatching(/^1/), '44'],
        coverage: { considered: 6, decided: 2, truncated: false },
        verdict: { level: 'CONFLICTING', a: { slug: 'stoat' }, b: { slug: 'round-50' } },
        asOf: '2026-11-24',
        datasetVersion: '1.2.3',
        datasetHash: '0123456789abcdef',
      },
    },
  ],
  [
    'NationInteroperability, DomainInteroperability, LevelCounts, UseCounts and InteroperabilityChange',
    '{ nationInteroperability(a: "Norway", b: "TUR") { a { code } b { code } domains { domain { slug } itemsA { slug } itemsB { slug } shared { slug } onlyA { slug } onlyB { slug } pairs { compatible conditional incompatible conflicting unknown notComparable } uses { yes yesIf ask no } leftOut servedA servedB } changes { kind domain { slug } nation { code } interface { slug } condition turns } asOf datasetVersion } other: nationInteroperability(a: "NOR", b: "UKR") { changes { kind nation { code } interface { slug } condition } } }',
    {
      nationInteroperability: {
        a: { code: 'NOR' },
        b: { code: 'TUR' },
        domains: [
          {
            domain: { slug: 'gun' },
            itemsA: [{ slug: 'badger' }],
            itemsB: [{ slug: 'badger-short' }],
            shared: [{ slug: 'calibre-90-bag' }, { slug: 'charges-one' }],
            onlyA: [],
            onlyB: [],
            pairs: { compatible: 0, conditional: 1, incompatible: 0, conflicting: 0, unknown: 0, notComparable: 0 },
            uses: { yes: 0, yesIf: 0, ask: 1, no: 0 },
            leftOut: 0,
            servedA: 0,
            servedB: 0,
          },
        ],
        asOf: '2026-11-24',
        datasetVersion: '1.2.3',
      },
      other: {
        changes: [
          { kind: 'ADOPT_INTERFACE', nation: { code: 'UKR' }, interface: { slug: 'calibre-90-bag' }, condition: null },
          { kind: 'ADOPT_INTERFACE', nation: { code: 'NOR' }, interface: { slug: 'calibre-50-round' }, condition: null },
        ],
      },
    },
  ],
];
