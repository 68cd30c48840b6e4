import { globalIdOf } from '../../../server/graphql/global-id.ts';
import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/industry.graphql promises. */
export const industry: readonly Row[] = [
  [
    'ProductionLineConnection',
    '{ production(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      production: {
        edges: [{ cursor: cursorIn('ProductionLine', 'acme-marten'), node: { slug: 'acme-marten' } }],
        nodes: [{ slug: 'acme-marten' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'FrameworkConnection',
    '{ frameworks(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      frameworks: {
        edges: [{ cursor: cursorIn('Framework', 'rifle-frame'), node: { slug: 'rifle-frame' } }],
        nodes: [{ slug: 'rifle-frame' }],
        pageInfo: { hasNextPage: false },
      },
    },
  ],
  [
    'ProductionLine and CapacityFigure',
    '{ equipmentType(by: { id: "marten" }) { production { id slug maker nation { code } items { slug } licensor status from to capacity { quantity { atLeast atMost } per reportedOn reachedBy evidence { grade } } evidence { grade } } } supplyType(by: { id: "shell-plain" }) { production { slug nation { name } licensor status capacity { per } } } }',
    {
      equipmentType: {
        production: [
          {
            id: globalIdOf('ProductionLine', 'acme-marten'),
            slug: 'acme-marten',
            maker: 'Acme',
            nation: { code: 'NOR' },
            items: [{ slug: 'marten' }],
            licensor: 'Apex',
            status: 'ACTIVE',
            from: '2001',
            to: '2030',
            capacity: [
              {
                quantity: { atLeast: 10, atMost: 20 },
                per: 'YEAR',
                reportedOn: '2024',
                reachedBy: '2026',
                evidence: [{ grade: 'DECLARED' }],
              },
            ],
            evidence: [{ grade: 'DECLARED' }],
          },
        ],
      },
      supplyType: {
        production: [{ slug: 'works-shell', nation: { name: 'Switzerland' }, licensor: null, status: 'PLANNED', capacity: [] }],
      },
    },
  ],
  [
    'Framework and QuantityRange; what changed',
    '{ equipmentType(by: { id: "marten" }) { sinceLastRelease frameworks { id slug name kind lead items { slug } nations { code } from to quantity { atLeast atMost } suppliers evidence { grade } } } supplyType(by: { id: "shell-plain" }) { sinceLastRelease frameworks { slug } } }',
    {
      equipmentType: {
        frameworks: [
          {
            id: globalIdOf('Framework', 'rifle-frame'),
            slug: 'rifle-frame',
            name: 'Rifle frame',
            kind: 'BILATERAL',
            lead: 'NSPA',
            items: [{ slug: 'marten' }, { slug: 'shell-plain' }],
            nations: [{ code: 'NOR' }, { code: 'TUR' }],
            from: '2022',
            to: '2028',
            quantity: { atLeast: 5, atMost: null },
            suppliers: ['Acme'],
            evidence: [{ grade: 'DECLARED' }],
          },
        ],
      },
      supplyType: { sinceLastRelease: 'NOT_KNOWN', frameworks: [{ slug: 'rifle-frame' }] },
    },
  ],
];
