import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/nation.graphql promises. */
export const nation: readonly Row[] = [
  [
    'Nation and Membership',
    '{ nation(by: { code: "TUR" }) { id slug code name nameFr nameUk aliases memberships { organisation from to } services statement holdings { totalCount } responses { response } evidence { grade } } }',
    {
      nation: {
        id: 'TmF0aW9uOlRVUg',
        slug: 'TUR',
        code: 'TUR',
        name: 'Türkiye',
        nameFr: 'Turquie',
        nameUk: 'Туреччина',
        aliases: ['Turkey', 'Turkish'],
        memberships: [{ organisation: 'NATO', from: '1949', to: null }],
        services: ['ARMY'],
        statement: null,
        holdings: {},
        responses: [],
        evidence: [{ grade: 'UNVERIFIED' }],
      },
    },
  ],
  [
    'NationConnection',
    '{ nations(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      nations: {
        edges: [{ cursor: cursorIn('Nation', 'NOR'), node: { slug: 'NOR' } }],
        nodes: [{ slug: 'NOR' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
];
