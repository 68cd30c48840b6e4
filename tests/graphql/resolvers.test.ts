import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { beforeAll, expect, test } from '@jest/globals';
import { globalIdOf } from '../../server/graphql/global-id.ts';
import { cursorOf } from '../../server/graphql/pages/cursor.ts';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import { MORE_RECORDS } from '../harness/more-records.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(await openRelease(MORE_RECORDS));
});

/** One question a type, with every field of it. Answers are given as far as they don't depend on how a rule words its finding. */
const ROWS: [string, string, unknown][] = [
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
    'EquipmentType',
    '{ equipmentType(by: { id: "badger" }) { id slug name aliases category { slug } generic variantOf { slug } variants { slug variantOf { slug } featuresAbsent } origin makers features featuresAbsent ports { id } conformsTo { edition } evidence { grade } holdings { totalCount } compatibleWith(category: "shell") { nodes { slug } } } }',
    {
      equipmentType: {
        id: 'RXF1aXBtZW50VHlwZTpiYWRnZXI',
        slug: 'badger',
        name: 'Badger',
        aliases: ['БДЖ-90 «Борсук»', 'Badger 90'],
        category: { slug: 'howitzer' },
        generic: false,
        variantOf: null,
        variants: [{ slug: 'badger-short', variantOf: { slug: 'badger' }, featuresAbsent: ['setter'] }],
        origin: ['NOR'],
        makers: ['Acme'],
        features: ['setter'],
        featuresAbsent: [],
        ports: [{ id: 'tube' }, { id: 'charges' }],
        conformsTo: [],
        evidence: [{ grade: 'UNVERIFIED' }],
        holdings: {},
        compatibleWith: { nodes: [{ slug: 'shell-plain' }, { slug: 'shell-guided' }] },
      },
    },
  ],
  [
    'Port and Parameter',
    '{ equipmentType(by: { id: "badger-short" }) { ports { id role purpose interface { slug } parameters { name value } conditions statedBy evidence { grade } } } }',
    {
      equipmentType: {
        ports: [
          {
            id: 'tube',
            role: 'HOST',
            purpose: 'MAIN_ARMAMENT',
            interface: { slug: 'calibre-90-bag' },
            parameters: [
              { name: 'tubeLengthCalibres', value: '39' },
              { name: 'chamberVolumeLitres', value: '18' },
            ],
            conditions: [],
            statedBy: 'badger-short',
            evidence: [{ grade: 'UNVERIFIED' }],
          },
          {
            id: 'charges',
            role: 'HOST',
            purpose: 'CHARGE',
            interface: { slug: 'charges-one' },
            parameters: [{ name: 'chamberVolumeLitres', value: '23' }],
            conditions: [],
            statedBy: 'badger',
            evidence: [{ grade: 'UNVERIFIED' }],
          },
        ],
      },
    },
  ],
  [
    'Conformance',
    '{ equipmentType(by: { id: "marten" }) { conformsTo { standard { slug } edition evidence { grade } } } }',
    { equipmentType: { conformsTo: [{ standard: { slug: 'std-50' }, edition: '2', evidence: [{ grade: 'UNVERIFIED' }] }] } },
  ],
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
        reason: 'The data are of 2026-11-24; nothing is known of the day asked about.',
        asOf: '2030-12-31',
      },
      no: { answer: 'NO', holdings: [{ status: 'IN_SERVICE' }, { status: 'DONATED' }], asOf: '2024-02-29' },
      unknown: { answer: 'UNKNOWN', basis: null, holdings: [] },
      category: { answer: 'YES', of: { name: 'Rifle' } },
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
    'Verdict, Condition, Finding, Fact and PortVerdict',
    '{ compatibility(a: "shell-plain", b: "badger", hostNation: "Norway", guestNation: "TUR") { a { slug } b { slug } relation use why level conditions conditionDetails { text type owner state because evidence { grade } } cautions members { works { slug } doesNot { slug } unknown { slug } } basis findings { rule level sentence condition facts { name value } ends outranked grade code evidence { grade } } missing { fact } changes { becomes } ports { purpose kind level use basis ends } asOf datasetVersion datasetHash } }',
    {
      compatibility: {
        a: { slug: 'badger' },
        b: { slug: 'shell-plain' },
        relation: 'ACCEPTS',
        use: 'ASK',
        why: 'Plain shell from Norway to Türkiye: no consent is recorded, and that is not free.',
        level: 'CONDITIONAL',
        conditions: ['The fire control holds the data of the shell'],
        conditionDetails: [
          { text: 'The fire control holds the data of the shell', type: 'FIRING_DATA', owner: null, state: 'OPEN' },
          { text: 'Consent to pass Plain shell from Norway to Türkiye.', type: 'RELEASE', owner: null, state: 'OPEN' },
        ],
        cautions: ['What the fleet of Badger of Türkiye is fitted for is not recorded: this is the answer of the type.'],
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
    '{ equipmentType(by: { id: "heron" }) { compatibleWith(first: 1, levels: [COMPATIBLE]) { edges { cursor node { slug } verdict { level } } nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount coverage { considered decided unknown leftOut truncated } } } }',
    {
      equipmentType: {
        compatibleWith: {
          edges: [{ cursor: 'YWZ0ZXI6Yml0dGVybg', node: { slug: 'bittern' }, verdict: { level: 'COMPATIBLE' } }],
          nodes: [{ slug: 'bittern' }],
          pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: 'YWZ0ZXI6Yml0dGVybg', endCursor: 'YWZ0ZXI6Yml0dGVybg' },
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
            cursor: cursorOf('UKR:marten:IN_SERVICE:2022-03:NOR'),
            node: { verdict: { level: 'COMPATIBLE' }, holding: { id: globalIdOf('Holding', 'UKR:marten:IN_SERVICE:2022-03:NOR') } },
          },
        ],
        nodes: [{ verdict: { level: 'COMPATIBLE' }, holding: { nation: { code: 'UKR' }, item: { slug: 'marten' } } }],
        pageInfo: { hasNextPage: false },
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
        edges: [{ cursor: 'YWZ0ZXI6RVFVSVBNRU5UOmJhZGdlcg', node: { slug: 'badger' }, kind: 'EQUIPMENT', confidence: 1 }],
        nodes: [{ slug: 'badger' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'EquipmentTypeConnection',
    '{ equipmentTypes(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      equipmentTypes: {
        edges: [{ cursor: 'YWZ0ZXI6YmFkZ2Vy', node: { slug: 'badger' } }],
        nodes: [{ slug: 'badger' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'SupplyTypeConnection',
    '{ supplyTypes(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      supplyTypes: {
        edges: [{ cursor: 'YWZ0ZXI6Y2hhcmdlLW90aGVy', node: { slug: 'charge-other' } }],
        nodes: [{ slug: 'charge-other' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'InterfaceSpecConnection',
    '{ calibres(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      calibres: {
        edges: [{ cursor: 'YWZ0ZXI6Y2FsaWJyZS01MC1sYWJlbA', node: { slug: 'calibre-50-label' } }],
        nodes: [{ slug: 'calibre-50-label' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'StandardConnection',
    '{ standards(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      standards: {
        edges: [{ cursor: 'YWZ0ZXI6c3RkLTUw', node: { slug: 'std-50' } }],
        nodes: [{ slug: 'std-50' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'CategoryConnection',
    '{ categories(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      categories: {
        edges: [{ cursor: cursorOf('charge'), node: { slug: 'charge' } }],
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
        edges: [{ cursor: cursorOf('shell-handling'), node: { slug: 'shell-handling' } }],
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
        edges: [{ cursor: cursorOf('acme-data-sheet'), node: { slug: 'acme-data-sheet' } }],
        nodes: [{ slug: 'acme-data-sheet' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'InterfaceKindConnection',
    '{ interfaceKinds(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      interfaceKinds: {
        edges: [{ cursor: cursorOf('calibre'), node: { slug: 'calibre' } }],
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
        edges: [{ cursor: cursorOf('coil'), node: { slug: 'coil' } }],
        nodes: [{ slug: 'coil' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'ProductionLineConnection',
    '{ production(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      production: {
        edges: [{ cursor: cursorOf('acme-marten'), node: { slug: 'acme-marten' } }],
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
        edges: [{ cursor: cursorOf('rifle-frame'), node: { slug: 'rifle-frame' } }],
        nodes: [{ slug: 'rifle-frame' }],
        pageInfo: { hasNextPage: false },
      },
    },
  ],
  [
    'ClearanceConnection',
    '{ clearances(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      clearances: {
        edges: [{ cursor: cursorOf('nor-badger-shell'), node: { slug: 'nor-badger-shell' } }],
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
        edges: [{ cursor: cursorOf('che-marten'), node: { slug: 'che-marten' } }],
        nodes: [{ slug: 'che-marten' }],
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
  ['NatureCount', '{ natures { nature supplyTypes } }', { natures: [{ nature: 'BALL', supplyTypes: 2 }, {}, {}] }],
  [
    'NationConnection',
    '{ nations(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    { nations: { edges: [{ cursor: 'YWZ0ZXI6Tk9S', node: { slug: 'NOR' } }], nodes: [{ slug: 'NOR' }], pageInfo: { hasNextPage: true } } },
  ],
  [
    'HoldingConnection',
    '{ holdings(first: 1) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage } totalCount } }',
    {
      holdings: {
        edges: [{ cursor: cursorOf('NOR:badger:IN_SERVICE:2000:'), node: { id: globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2000:') } }],
        nodes: [{ id: globalIdOf('Holding', 'NOR:badger:IN_SERVICE:2000:') }],
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
          french: ['Autorisé par la Türkiye.', 'Autorisé avec restrictions par la Norvège.', 'Aucune déclaration : Ukraine.'],
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
  [
    'CompatibilityMatrix',
    '{ compatibilityMatrix(rows: { ids: ["marten", "stoat", "bare"] }, columns: { ids: ["round-50", "dart"] }, relation: ACCEPTS) { rows { slug } columns { slug } codes uses grades coverage { considered decided unknown leftOut truncated } verdict(row: 1, column: 0) { level a { slug } b { slug } } asOf datasetVersion datasetHash } }',
    {
      compatibilityMatrix: {
        rows: [{ slug: 'marten' }, { slug: 'stoat' }, { slug: 'bare' }],
        columns: [{ slug: 'round-50' }, { slug: 'dart' }],
        codes: [expect.stringMatching(/^Y[U-]$/), expect.stringMatching(/^X[U-]$/), 'UU'],
        uses: [expect.stringMatching(/^A/), expect.stringMatching(/^A/), 'AA'],
        grades: [expect.stringMatching(/^4/), expect.stringMatching(/^1/), '44'],
        coverage: { considered: 6, decided: 2, truncated: false },
        verdict: { level: 'CONFLICTING', a: { slug: 'stoat' }, b: { slug: 'round-50' } },
        asOf: '2026-11-24',
        datasetVersion: '1.2.3',
        datasetHash: '0123456789abcdef',
      },
    },
  ],
  [
    'NationInteroperability, DomainInteroperability, LevelCounts, UseCounts and InteroperabilityChange',
    '{ nationInteroperability(a: "Norway", b: "TUR") { a { code } b { code } domains { domain { slug } itemsA { slug } itemsB { slug } shared { slug } onlyA { slug } onlyB { slug } pairs { compatible conditional incompatible conflicting unknown notComparable } uses { yes yesIf ask no } leftOut servedA servedB } changes { kind domain { slug } nation { code } interface { slug } condition turns } asOf datasetVersion } other: nationInteroperability(a: "NOR", b: "UKR") { changes { kind nation { code } interface { slug } condition } } }',
    {
      nationInteroperability: {
        a: { code: 'NOR' },
        b: { code: 'TUR' },
        domains: [
          {
            domain: { slug: 'gun' },
            itemsA: [{ slug: 'badger' }],
            itemsB: [{ slug: 'badger-short' }],
            shared: [{ slug: 'calibre-90-bag' }, { slug: 'charges-one' }],
            onlyA: [],
            onlyB: [],
            pairs: { compatible: 0, conditional: 1, incompatible: 0, conflicting: 0, unknown: 0, notComparable: 0 },
            uses: { yes: 0, yesIf: 0, ask: 1, no: 0 },
            leftOut: 0,
            servedA: 0,
            servedB: 0,
          },
        ],
        asOf: '2026-11-24',
        datasetVersion: '1.2.3',
      },
      other: {
        changes: [
          { kind: 'ADOPT_INTERFACE', nation: { code: 'UKR' }, interface: { slug: 'calibre-90-bag' }, condition: null },
          { kind: 'ADOPT_INTERFACE', nation: { code: 'NOR' }, interface: { slug: 'calibre-50-round' }, condition: null },
        ],
      },
    },
  ],
];

test.each(ROWS)('%s', async (_, query, expected) => {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject(expected as object);
});

test('every coordinate of the contract is asked above', () => {
  const schema = createCatalogueSchema();
  const asked = new Set<string>();
  const info = new TypeInfo(schema);
  for (const [, query] of ROWS) {
    const enter = () => void asked.add(`${String(getNamedType(info.getParentType()))}.${info.getFieldDef()?.name}`);
    visit(parse(query), visitWithTypeInfo(info, { Field: { enter } }));
  }
  const all = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const coordinates = all.flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  // What Query has is asked in resolvers/Query.test.ts.
  expect(coordinates.filter((coordinate) => !coordinate.startsWith('Query.') && !asked.has(coordinate))).toEqual([]);
});
