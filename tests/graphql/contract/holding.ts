import { globalIdOf } from '../../../server/graphql/global-id.ts';
import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/holding.graphql promises. */
export const holding: readonly Row[] = [
  [
    'Holding and Quantity',
    '{ holdings(filter: { nations: ["NOR"] }) { nodes { id nation { code } item { slug } status from to expected quantity { atLeast atMost } reportedOn counterpart { code } evidence { grade } } } }',
    {
      holdings: {
        nodes: [
          {
            id: globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2000:'),
            nation: { code: 'NOR' },
            item: { slug: 'badger' },
            status: 'IN_SERVICE',
            from: '2000',
            to: null,
            expected: null,
            quantity: { atLeast: 10, atMost: 20 },
            reportedOn: '2023',
            counterpart: null,
            evidence: [{ grade: 'UNVERIFIED' }],
          },
          {
            id: globalIdOf('Holding', 'NOR:marten:IN_SERVICE:1980:'),
            nation: { code: 'NOR' },
            item: { slug: 'marten' },
            status: 'IN_SERVICE',
            from: '1980',
            to: '2022-01-06',
            expected: null,
            quantity: null,
            reportedOn: null,
            counterpart: null,
            evidence: [{ grade: 'UNVERIFIED' }],
          },
          {
            id: globalIdOf('Holding', 'NOR:marten:DONATED:2022-02:UKR'),
            nation: { code: 'NOR' },
            item: { slug: 'marten' },
            status: 'DONATED',
            from: '2022-02',
            to: null,
            expected: null,
            quantity: null,
            reportedOn: null,
            counterpart: { code: 'UKR' },
            evidence: [{ grade: 'DECLARED' }],
          },
          {
            id: globalIdOf('Holding', 'NOR:heron:ON_ORDER:2023:'),
            nation: { code: 'NOR' },
            item: { slug: 'heron' },
            status: 'ON_ORDER',
            from: '2023',
            to: null,
            expected: '2027',
            quantity: null,
            reportedOn: null,
            counterpart: null,
            evidence: [{ grade: 'UNVERIFIED' }],
          },
        ],
      },
    },
  ],
  [
    'Operation',
    '{ yes: operates(nation: "NOR", of: "badger") { nation { code } of { slug } answer reason code date lastSeen holdings { status firstSeen lastSeen } basis evidence { grade on } asOf } no: operates(nation: "NOR", of: "marten", asOf: "2024-02") { answer holdings { status } asOf } unknown: operates(nation: "TUR", of: "heron") { answer basis holdings { id } } due: operates(nation: "NOR", of: "heron", asOf: "2026-12-24") { answer code date lastSeen asOf } later: operates(nation: "NOR", of: "badger", asOf: "2030") { answer code date reason asOf } category: operates(nation: "UKR", of: "rifle") { answer of { name } } }',
    {
      yes: {
        nation: { code: 'NOR' },
        of: { slug: 'badger' },
        answer: 'YES',
        reason: 'Norway had Badger in service on that day.',
        code: 'IN_SERVICE',
        date: null,
        lastSeen: '2024',
        holdings: [{ status: 'IN_SERVICE', firstSeen: '2000', lastSeen: '2024' }],
        basis: 'UNVERIFIED',
        evidence: [{ grade: 'UNVERIFIED', on: '2024' }],
        asOf: '2026-11-24',
      },
      due: { answer: 'NO', code: 'ONLY_ORDERED_OR_PLEDGED', date: null, lastSeen: null, asOf: '2026-11-24' },
      later: {
        answer: 'UNKNOWN',
        code: 'AFTER_THE_DATA',
        date: '2026-11-24',
        reason: 'The data end on 24 November 2026; nothing is known of the day asked about.',
        asOf: '2030-12-31',
      },
      no: { answer: 'NO', holdings: [{ status: 'IN_SERVICE' }, { status: 'DONATED' }], asOf: '2024-02-29' },
      unknown: { answer: 'UNKNOWN', basis: null, holdings: [] },
      category: { answer: 'YES', of: { name: 'Rifle' } },
    },
  ],
  [
    'HoldingConnection',
    '{ holdings(first: 1) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage } totalCount } }',
    {
      holdings: {
        edges: [
          {
            cursor: cursorIn('Holding', 'NOR:badger:IN_SERVICE:2000:'),
            node: { id: globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2000:') },
          },
        ],
        nodes: [{ id: globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2000:') }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
];
