import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/catalogue.graphql promises. */
export const catalogue: readonly Row[] = [
  [
    'Category and Topic',
    '{ category: node(id: "howitzer") { ... on Category { id slug name aliases kind parent { slug } } } topic: node(id: "shell-handling") { ... on Topic { id slug name aliases } } }',
    {
      category: {
        id: 'Q2F0ZWdvcnk6aG93aXR6ZXI',
        slug: 'howitzer',
        name: 'Howitzer',
        aliases: [],
        kind: 'EQUIPMENT',
        parent: { slug: 'gun' },
      },
      topic: { id: 'VG9waWM6c2hlbGwtaGFuZGxpbmc', slug: 'shell-handling', name: 'Handling of shells', aliases: ['how shells are handled'] },
    },
  ],
  [
    'Evidence and Source',
    '{ nation(by: { code: "NOR" }) { holdings(filter: { statuses: [DONATED] }) { nodes { firstSeen lastSeen evidence { grade locator says proves from on source { id slug title publisher url published openedOn } } } } evidence { grade source { id } locator says } } }',
    {
      nation: {
        holdings: {
          nodes: [
            {
              firstSeen: null,
              lastSeen: null,
              evidence: [
                {
                  grade: 'DECLARED',
                  locator: null,
                  says: 'given away',
                  proves: 'PASSED_ON',
                  from: null,
                  on: '2022-02',
                  source: {
                    id: 'U291cmNlOmdhemV0dGUtMjAyMQ',
                    slug: 'gazette-2021',
                    title: 'Gazette',
                    publisher: 'Ministry',
                    url: 'https://example.org/gazette',
                    published: null,
                    openedOn: '2026-11-20',
                  },
                },
              ],
            },
          ],
        },
        evidence: [{ grade: 'UNVERIFIED', source: null, locator: null, says: null }],
      },
    },
  ],
  [
    'Dataset and RecordCount',
    '{ dataset { version hash loadedAt asOf today counts { collection count } licence } }',
    {
      dataset: {
        version: '1.2.3',
        hash: '0123456789abcdef',
        loadedAt: '2026-11-20T10:00:00.000Z',
        asOf: '2026-11-24',
        today: '2026-11-24',
        counts: [{ collection: 'nations', count: 3 }],
        licence: 'CC-BY-4.0',
      },
    },
  ],
  [
    'ItemMatch and MatchCandidate',
    '{ matchItems(items: [{ reference: "7", name: "БДЖ-90", kinds: [EQUIPMENT] }, { name: "zzzz" }]) { reference name candidates { entity { slug } kind confidence strategy ignoredWords matchedName decidedBy } } }',
    {
      matchItems: [
        {
          reference: '7',
          name: 'БДЖ-90',
          candidates: [
            {
              entity: { slug: 'badger' },
              kind: 'EQUIPMENT',
              confidence: 0.9,
              strategy: 'EXACT',
              ignoredWords: [],
              matchedName: 'БДЖ-90 «Борсук»',
              decidedBy: 'NAME',
            },
          ],
        },
        { reference: null, name: 'zzzz', candidates: [] },
      ],
    },
  ],
  [
    'SearchConnection',
    '{ search(query: "badger", first: 1) { edges { cursor node { slug } kind confidence } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      search: {
        edges: [
          {
            cursor: cursorIn('search', 'EQUIPMENT:badger', { query: 'badger' }),
            node: { slug: 'badger' },
            kind: 'EQUIPMENT',
            confidence: 1,
          },
        ],
        nodes: [{ slug: 'badger' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'CategoryConnection',
    '{ categories(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      categories: {
        edges: [{ cursor: cursorIn('Category', 'charge'), node: { slug: 'charge' } }],
        nodes: [{ slug: 'charge' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'TopicConnection',
    '{ topics(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      topics: {
        edges: [{ cursor: cursorIn('Topic', 'shell-handling'), node: { slug: 'shell-handling' } }],
        nodes: [{ slug: 'shell-handling' }],
        pageInfo: { hasNextPage: false },
      },
    },
  ],
  [
    'SourceConnection',
    '{ sources(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      sources: {
        edges: [{ cursor: cursorIn('Source', 'acme-data-sheet'), node: { slug: 'acme-data-sheet' } }],
        nodes: [{ slug: 'acme-data-sheet' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
];
