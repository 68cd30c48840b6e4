import { cursorIn } from '../../harness/cursor-in.ts';
import type { Row } from './row.ts';

/** What schema/equipment-type.graphql promises. */
export const equipmentType: readonly Row[] = [
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
    'EquipmentTypeConnection',
    '{ equipmentTypes(first: 1) { edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage } totalCount } }',
    {
      equipmentTypes: {
        edges: [{ cursor: cursorIn('EquipmentType', 'badger'), node: { slug: 'badger' } }],
        nodes: [{ slug: 'badger' }],
        pageInfo: { hasNextPage: true },
      },
    },
  ],
  [
    'what is decided, made, procured and changed of an item',
    '{ equipmentType(by: { id: "marten" }) { sinceLastRelease consents { slug } production { slug } frameworks { slug } } }',
    {
      equipmentType: {
        sinceLastRelease: 'NOT_KNOWN',
        consents: [{ slug: 'che-marten' }],
        production: [{ slug: 'acme-marten' }],
        frameworks: [{ slug: 'rifle-frame' }],
      },
    },
  ],
];
