import { globalIdOf } from '../../../server/graphql/global-id.ts';
import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

const BITTERN = cursorIn('compatibleWith heron', 'bittern', { levels: ['COMPATIBLE'] });

/** What schema/compatibility.graphql promises. */
export const compatibility: readonly Row[] = [
  [
    'Verdict, Condition, Finding, Fact and PortVerdict',
    '{ compatibility(a: "shell-plain", b: "badger", hostNation: "TUR", guestNation: "Norway") { a { slug } b { slug } relation use why level conditions conditionDetails { text type owner state because evidence { grade } } cautions members { works { slug } doesNot { slug } unknown { slug } } basis findings { rule level sentence condition facts { name value } ends outranked grade code evidence { grade } } missing { fact } changes { becomes } ports { purpose kind level use basis ends } asOf datasetVersion datasetHash } }',
    {
      compatibility: {
        a: { slug: 'badger' },
        b: { slug: 'shell-plain' },
        relation: 'ACCEPTS',
        use: 'ASK',
        why: 'Transfer of Plain shell from Türkiye to Norway: no consent is recorded, so none may be assumed.',
        level: 'CONDITIONAL',
        conditions: ['The fire control holds the data of the shell'],
        conditionDetails: [
          { text: 'The fire control holds the data of the shell', type: 'FIRING_DATA', owner: null, state: 'OPEN' },
          {
            text: 'Consent is needed for the transfer of Plain shell from Türkiye to Norway.',
            type: 'RELEASE',
            owner: null,
            state: 'OPEN',
          },
        ],
        cautions: [],
        members: null,
        basis: 'DECLARED',
        ports: [
          {
            purpose: 'MAIN_ARMAMENT',
            kind: 'calibre',
            level: 'CONDITIONAL',
            use: 'ASK',
            basis: 'DECLARED',
            ends: ['badger:tube', 'shell-plain:body'],
          },
        ],
        asOf: '2026-11-24',
        datasetVersion: '1.2.3',
        datasetHash: '0123456789abcdef',
      },
    },
  ],
  [
    'MissingFact and Change',
    '{ unknown: compatibility(a: "bare", b: "round-50") { level missing { of { slug } fact } } blocked: compatibility(a: "badger-short", b: "shell-guided") { level changes { becomes when } } }',
    { unknown: { level: 'UNKNOWN', missing: [{ of: { slug: 'bare' } }] }, blocked: { level: 'INCOMPATIBLE' } },
  ],
  [
    'CombinationVerdict',
    '{ combination(host: "badger", projectile: "shell-guided", charge: "charge-top") { whole { level } parts { a { slug } b { slug } level } } }',
    {
      combination: {
        whole: { level: 'CONDITIONAL' },
        parts: [
          { a: { slug: 'badger' }, b: { slug: 'shell-guided' } },
          { a: { slug: 'badger' }, b: { slug: 'charge-top' } },
        ],
      },
    },
  ],
  [
    'CompatibleItemConnection and Coverage',
    '{ equipmentType(by: { id: "heron" }) { compatibleWith(first: 1, levels: [COMPATIBLE]) { edges { cursor node { slug } verdict { level } } nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount coverage { considered decided unknown leftOut truncated } nation { code } } } }',
    {
      equipmentType: {
        compatibleWith: {
          nation: null,
          edges: [{ cursor: BITTERN, node: { slug: 'bittern' }, verdict: { level: 'COMPATIBLE' } }],
          nodes: [{ slug: 'bittern' }],
          pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: BITTERN, endCursor: BITTERN },
        },
      },
    },
  ],
  [
    'StockConnection and StockEntry',
    '{ compatibleStock(forItem: "round-50", holders: ["UKR"]) { edges { cursor node { verdict { level } holding { id } } } nodes { verdict { level } holding { nation { code } item { slug } } } pageInfo { hasNextPage } totalCount coverage { considered decided unknown leftOut truncated } } }',
    {
      compatibleStock: {
        edges: [
          {
            cursor: cursorIn('compatibleStock round-50', 'UKR:marten:IN_SERVICE:2022-03:NOR', {
              forItem: 'round-50',
              holders: ['UKR'],
              levels: ['COMPATIBLE', 'CONDITIONAL'],
            }),
            node: { verdict: { level: 'COMPATIBLE' }, holding: { id: globalIdOf('Holding', 'UKR:marten:IN_SERVICE:2022-03:NOR') } },
          },
        ],
        nodes: [{ verdict: { level: 'COMPATIBLE' }, holding: { nation: { code: 'UKR' }, item: { slug: 'marten' } } }],
        pageInfo: { hasNextPage: false },
      },
    },
  ],
  [
    'Verdict and what nations say of it',
    '{ compatibility(a: "badger", b: "shell-plain") { clearance(nations: ["UKR"]) { statements { slug } silent { code } } } }',
    {
      compatibility: { clearance: { statements: [{ slug: 'nor-badger-shell' }, { slug: 'tur-badger-shell' }], silent: [{ code: 'UKR' }] } },
    },
  ],
];
