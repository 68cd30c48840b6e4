import { globalIdOf } from '../../../server/graphql/global-id.ts';
import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/clearance.graphql promises. */
export const clearance: readonly Row[] = [
  [
    'ClearanceConnection',
    '{ clearances(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      clearances: {
        edges: [{ cursor: cursorIn('Clearance', 'nor-badger-shell'), node: { slug: 'nor-badger-shell' } }],
        nodes: [{ slug: 'nor-badger-shell' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'ConsentConnection',
    '{ consents(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      consents: {
        edges: [{ cursor: cursorIn('Consent', 'che-marten'), node: { slug: 'che-marten' } }],
        nodes: [{ slug: 'che-marten' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'ClearanceSummary and Clearance',
    '{ compatibility(a: "badger", b: "shell-plain") { clearance(nations: ["UKR", "Norway"]) { needed statements { id slug nation { code } host { slug } guest { slug } hostNation { code } guestNation { code } status category conditions reason validFrom validTo evidence { grade } } silent { code } sentences french: sentences(locale: FR) between(hostNation: "Norway", guestNation: "TUR") } } }',
    {
      compatibility: {
        clearance: {
          needed: null,
          statements: [
            {
              id: globalIdOf('Clearance', 'nor-badger-shell'),
              slug: 'nor-badger-shell',
              nation: { code: 'NOR' },
              host: { slug: 'badger' },
              guest: { slug: 'shell-plain' },
              hostNation: { code: 'NOR' },
              guestNation: { code: 'NOR' },
              status: 'CLEARED_WITH_RESTRICTIONS',
              category: 'CAT_2',
              conditions: ['By day.'],
              reason: 'Tried.',
              validFrom: '2020',
              validTo: '2030',
              evidence: [{ grade: 'DECLARED' }],
            },
            {
              nation: { code: 'TUR' },
              hostNation: { code: 'NOR' },
              guestNation: { code: 'TUR' },
              status: 'CLEARED',
              category: null,
              conditions: [],
              validFrom: null,
            },
          ],
          silent: [{ code: 'UKR' }],
          sentences: ['Cleared by Türkiye.', 'Cleared with restrictions by Norway.', 'No statement by Ukraine.'],
          french: [
            'Autorisation donnée par la Türkiye.',
            'Autorisation avec restrictions donnée par la Norvège.',
            'Aucune déclaration de l’Ukraine.',
          ],
          between: 'CLEARED',
        },
      },
    },
  ],
  [
    'Consent and NamedNation',
    '{ equipmentType(by: { id: "marten" }) { consents { id slug grantor { code name nation { code } } holder { code } recipient { code } item { slug } decision date validTo conditions reason evidence { grade } } } supplyType(by: { id: "shell-plain" }) { consents { grantor { code name nation { code } } holder { code } item { slug } conditions } } }',
    {
      equipmentType: {
        consents: [
          {
            id: globalIdOf('Consent', 'che-marten'),
            slug: 'che-marten',
            grantor: { code: 'CHE', name: 'Switzerland', nation: null },
            holder: { code: 'NOR' },
            recipient: { code: 'UKR' },
            item: { slug: 'marten' },
            decision: 'GRANTED_WITH_CONDITIONS',
            date: '2022',
            validTo: '2032',
            conditions: ['Not for sale.'],
            reason: 'Asked.',
            evidence: [{ grade: 'DECLARED' }],
          },
        ],
      },
      supplyType: {
        consents: [
          {
            grantor: { code: 'NOR', name: 'Norway', nation: { code: 'NOR' } },
            holder: null,
            item: { slug: 'shell-plain' },
            conditions: [],
          },
        ],
      },
    },
  ],
];
