import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/standard.graphql promises. */
export const standard: readonly Row[] = [
  [
    'Standard',
    '{ standard(by: { id: "std-cover" }) { id slug name aliases title kind publisher covers { slug } coversExhaustively scopeUndecided coversPublications { slug } editions { edition } conformingItems { item { slug } } responses { response } responseOf(nation: "NOR") { response } evidence { grade } } }',
    {
      standard: {
        id: 'U3RhbmRhcmQ6c3RkLWNvdmVy',
        slug: 'std-cover',
        name: 'STD 60',
        aliases: [],
        title: 'Cover',
        kind: 'STANAG',
        publisher: null,
        covers: [{ slug: 'shell-handling' }],
        coversExhaustively: false,
        scopeUndecided: [],
        coversPublications: [{ slug: 'std-50' }],
        editions: [],
        conformingItems: [],
        responses: [],
        responseOf: { response: 'UNKNOWN' },
        evidence: [{ grade: 'UNVERIFIED' }],
      },
    },
  ],
  [
    'Edition, ProfileUse and RegisterEvent',
    '{ standard(by: { id: "std-50" }) { publisher editions { edition part title date status versions covers responsibleParty uri profiles { profile specification obligation lifecycle } history { flag date } responses { response } evidence { grade } } } }',
    {
      standard: {
        publisher: 'Bureau',
        editions: [
          {
            edition: '1',
            part: null,
            title: 'Rounds of 50 mm',
            date: '1990',
            status: 'SUPERSEDED',
            versions: [],
            covers: [],
            responsibleParty: null,
            uri: null,
            profiles: [],
            history: [],
            responses: [],
            evidence: [{ grade: 'UNVERIFIED' }],
          },
          {
            edition: '2',
            part: 'Part 1',
            title: 'Rounds of 50 mm, second edition',
            date: '2005-04',
            status: 'PROMULGATED',
            versions: ['1', '2'],
            covers: ['PUB-50 Ed. 2'],
            responsibleParty: 'Panel of rounds',
            uri: 'https://example.org/std-50',
            profiles: [{ profile: 'Base', specification: 'SPEC-1', obligation: 'MANDATORY', lifecycle: 'CURRENT' }],
            history: [{ flag: 'ADDED', date: '2005-05-01' }],
            responses: [{ response: 'RATIFYING_WITH_RESERVATION' }],
            evidence: [{ grade: 'UNVERIFIED' }],
          },
        ],
      },
    },
  ],
  [
    'ConformingItem',
    '{ standard(by: { id: "std-50" }) { editions { conformingItems { item { slug } evidence { grade } } } } }',
    {
      standard: {
        editions: [
          { conformingItems: [] },
          {
            conformingItems: [
              { item: { slug: 'marten' }, evidence: [{ grade: 'UNVERIFIED' }] },
              { item: { slug: 'otter-one' }, evidence: [{ grade: 'UNVERIFIED' }] },
              { item: { slug: 'weasel' }, evidence: [{ grade: 'UNVERIFIED' }] },
              { item: { slug: 'round-50' }, evidence: [{ grade: 'UNVERIFIED' }] },
              { item: { slug: 'round-50-belted' }, evidence: [{ grade: 'UNVERIFIED' }] },
              { item: { slug: 'round-50-smart' }, evidence: [{ grade: 'UNVERIFIED' }] },
              { item: { slug: 'round-50-tracer' }, evidence: [{ grade: 'UNVERIFIED' }] },
            ],
          },
        ],
      },
    },
  ],
  [
    'NationResponse, recorded and not',
    '{ standard(by: { id: "std-50" }) { known: responseOf(nation: "Norway") { nation { code } standard { slug } edition response reservation implemented date nationalDocument evidence { grade } } unknown: responseOf(nation: "UKR") { nation { code } standard { slug } edition response reservation implemented date nationalDocument evidence { grade } } } }',
    {
      standard: {
        known: {
          nation: { code: 'NOR' },
          standard: { slug: 'std-50' },
          edition: '2',
          response: 'RATIFYING_WITH_RESERVATION',
          reservation: 'Not for rifles',
          implemented: 'PLANNED',
          date: null,
          nationalDocument: null,
          evidence: [{ grade: 'UNVERIFIED' }],
        },
        unknown: {
          nation: { code: 'UKR' },
          standard: { slug: 'std-50' },
          edition: null,
          response: 'UNKNOWN',
          reservation: null,
          implemented: 'UNKNOWN',
          date: null,
          nationalDocument: null,
          evidence: [],
        },
      },
    },
  ],
  [
    'StandardCoverage',
    '{ yes: standardCovers(standard: "std-50", of: "calibre-50-round") { standard { slug } of { slug } answer reason code basis evidence { grade } } no: standardCovers(standard: "std-50", of: "shell-handling") { answer } through: standardCovers(standard: "std-cover", of: "calibre-50-round") { answer } unknown: standardCovers(standard: "std-cover", of: "rail-x") { answer basis } }',
    {
      yes: {
        standard: { slug: 'std-50' },
        of: { slug: 'calibre-50-round' },
        answer: 'YES',
        reason: '50 mm round is in the scope of STD 50.',
        code: 'LISTED_IN_SCOPE',
        basis: 'UNVERIFIED',
        evidence: [{ grade: 'UNVERIFIED' }],
      },
      no: { answer: 'NO' },
      through: { answer: 'YES' },
      unknown: { answer: 'UNKNOWN', basis: null },
    },
  ],
  [
    'StandardConnection',
    '{ standards(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      standards: {
        edges: [{ cursor: cursorIn('Standard', 'std-50'), node: { slug: 'std-50' } }],
        nodes: [{ slug: 'std-50' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
];
