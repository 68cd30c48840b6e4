import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/supply-type.graphql promises. */
export const supplyType: readonly Row[] = [
  [
    'SupplyType',
    '{ supplyType(by: { id: "round-50-tracer" }) { id slug name aliases category { slug } generic variantOf { slug } variants { slug } origin makers nature nsn ports { id role } conformsTo { edition } evidence { grade } holdings { totalCount } compatibleWith(category: "rifle") { nodes { slug } } } }',
    {
      supplyType: {
        id: 'U3VwcGx5VHlwZTpyb3VuZC01MC10cmFjZXI',
        slug: 'round-50-tracer',
        name: 'Round 50 Tracer',
        aliases: [],
        category: { slug: 'round' },
        generic: false,
        variantOf: null,
        variants: [],
        origin: [],
        makers: [],
        nature: 'TRACER',
        nsn: null,
        ports: [{ id: 'case', role: 'GUEST' }],
        conformsTo: [],
        evidence: [{ grade: 'UNVERIFIED' }],
        holdings: {},
        compatibleWith: { nodes: [{ slug: 'marten' }, { slug: 'weasel' }] },
      },
    },
  ],
  [
    'SupplyTypeConnection',
    '{ supplyTypes(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      supplyTypes: {
        edges: [{ cursor: cursorIn('SupplyType', 'charge-other'), node: { slug: 'charge-other' } }],
        nodes: [{ slug: 'charge-other' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  ['NatureCount', '{ natures { nature supplyTypes } }', { natures: [{ nature: 'BALL', supplyTypes: 2 }, {}, {}] }],
  [
    'what is decided, made, procured and changed of a supply',
    '{ supplyType(by: { id: "shell-plain" }) { sinceLastRelease consents { slug } production { slug } frameworks { slug } } }',
    {
      supplyType: {
        sinceLastRelease: 'NOT_KNOWN',
        consents: [{ slug: 'nor-shell' }],
        production: [{ slug: 'works-shell' }],
        frameworks: [{ slug: 'rifle-frame' }],
      },
    },
  ],
];
