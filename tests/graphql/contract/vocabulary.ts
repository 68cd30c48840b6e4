import { globalIdOf } from '../../../server/graphql/global-id.ts';
import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/vocabulary.graphql promises. */
export const vocabulary: readonly Row[] = [
  [
    'InterfaceKindConnection',
    '{ interfaceKinds(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      interfaceKinds: {
        edges: [{ cursor: cursorIn('InterfaceKind', 'calibre'), node: { slug: 'calibre' } }],
        nodes: [{ slug: 'calibre' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'FeatureConnection',
    '{ features(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      features: {
        edges: [{ cursor: cursorIn('Feature', 'coil'), node: { slug: 'coil' } }],
        nodes: [{ slug: 'coil' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'InterfaceKind and Feature',
    '{ interfaceKinds(first: 1) { nodes { id slug name aliases roles decides conditions clearance } } features(first: 1) { nodes { id slug name aliases } } }',
    {
      interfaceKinds: {
        nodes: [
          {
            id: globalIdOf('InterfaceKind', 'calibre'),
            slug: 'calibre',
            name: 'Calibre',
            aliases: [],
            roles: 'HOST_GUEST',
            decides: ['boreDiameterMm', 'caseLengthMm', 'priming'],
            conditions: [],
            clearance: null,
          },
        ],
      },
      features: { nodes: [{ id: globalIdOf('Feature', 'coil'), slug: 'coil', name: 'Programming coil', aliases: [] }] },
    },
  ],
];
