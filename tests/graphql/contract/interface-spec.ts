import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/interface-spec.graphql promises. */
export const interfaceSpec: readonly Row[] = [
  [
    'InterfaceSpec and NearMiss',
    '{ one: calibre(by: { id: "calibre-50-round" }) { id slug name aliases kind parameters { name value } fixesWholeInterface generic conditions distinctFrom { interface { slug } reason evidence { grade } } definedBy { slug } evidence { grade } compatibleWith(category: "rifle") { totalCount } } other: calibre(by: { id: "calibre-50-short" }) { distinctFrom { interface { slug } reason } } }',
    {
      one: {
        id: 'SW50ZXJmYWNlU3BlYzpjYWxpYnJlLTUwLXJvdW5k',
        slug: 'calibre-50-round',
        name: '50 mm round',
        aliases: [],
        kind: 'calibre',
        parameters: [
          { name: 'boreDiameterMm', value: '50' },
          { name: 'caseLengthMm', value: '100' },
        ],
        fixesWholeInterface: true,
        generic: false,
        conditions: [],
        distinctFrom: [
          { interface: { slug: 'calibre-50-short' }, reason: 'The case is 20 mm shorter.', evidence: [{ grade: 'UNVERIFIED' }] },
        ],
        definedBy: [{ slug: 'std-50' }],
        evidence: [{ grade: 'UNVERIFIED' }],
        compatibleWith: {},
      },
      other: { distinctFrom: [{ interface: { slug: 'calibre-50-round' }, reason: 'The case is 20 mm shorter.' }] },
    },
  ],
  [
    'InterfaceSpecConnection',
    '{ calibres(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      calibres: {
        edges: [{ cursor: cursorIn('InterfaceSpec', 'calibre-50-label'), node: { slug: 'calibre-50-label' } }],
        nodes: [{ slug: 'calibre-50-label' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
];
