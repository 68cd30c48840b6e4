import { beforeAll, expect, test } from '@jest/globals';
import { resolvers } from '../../../server/graphql/resolver-map.ts';
import { MORE_RECORDS } from '../../harness/more-records.ts';
import { openApi, openRelease, type OpenApi } from '../../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(await openRelease(MORE_RECORDS));
});

/** Field of Query, the question, the answer. */
const ANSWERED: [string, string, unknown][] = [
  ['calibre', 'calibre(by: { id: "calibre-50-round" }) { slug }', { slug: 'calibre-50-round' }],
  ['calibre', 'calibre(by: { name: "50 mm round" }) { slug }', { slug: 'calibre-50-round' }],
  ['calibres', 'calibres(first: 1) { nodes { slug kind } }', { nodes: [{ slug: 'calibre-50-label', kind: 'calibre' }] }],
  ['calibres', 'calibres(first: 1, filter: { kind: "Calibre" }) { nodes { slug } }', { nodes: [{ slug: 'calibre-50-label' }] }],
  [
    'categories',
    'categories(filter: { within: "Gun" }) { nodes { slug kind parent { slug } } }',
    {
      nodes: [
        { slug: 'gun', kind: 'EQUIPMENT', parent: null },
        { slug: 'howitzer', kind: 'EQUIPMENT', parent: { slug: 'gun' } },
      ],
    },
  ],
  ['categories', 'categories(first: 1, filter: { kind: SUPPLY }) { nodes { slug } }', { nodes: [{ slug: 'charge' }] }],
  ['clearances', 'clearances { nodes { slug } }', { nodes: [{ slug: 'nor-badger-shell' }, { slug: 'tur-badger-shell' }] }],
  ['clearances', 'clearances(filter: { nation: "Norge", status: CLEARED }) { totalCount }', { totalCount: 0 }],
  ['clearances', 'clearances(filter: { host: "badger-short" }) { totalCount }', { totalCount: 2 }],
  ['clearances', 'clearances(filter: { host: "shell-plain" }) { totalCount }', { totalCount: 0 }],
  ['clearances', 'clearances(filter: { host: "Norwegian Badger" }) { nodes { slug } }', { nodes: [{ slug: 'nor-badger-shell' }] }],
  [
    'clearances',
    'clearances(filter: { guest: "Plain shell", nation: "TUR" }) { nodes { slug } }',
    { nodes: [{ slug: 'tur-badger-shell' }] },
  ],
  [
    'combination',
    'combination(host: "badger", projectile: "shell-guided", charge: "charge-top") { whole { level } }',
    { whole: { level: 'CONDITIONAL' } },
  ],
  ['compatibility', 'compatibility(a: "marten", b: "round-50") { level relation }', { level: 'COMPATIBLE', relation: 'ACCEPTS' }],
  [
    'compatibility',
    'compatibility(a: "badger", b: "badger", relation: COMMON) { level relation }',
    { level: 'COMPATIBLE', relation: 'COMMON' },
  ],
  ['compatibility', 'compatibility(a: "wide-gun", b: "round-50-short", asOf: "2014") { asOf }', { asOf: '2014-12-31' }],
  [
    'compatibilityMatrix',
    'compatibilityMatrix(rows: { ids: ["marten"] }, columns: { filter: { category: "shell" } }, asOf: "2021") { columns { slug } codes asOf }',
    { columns: [{ slug: 'shell-guided' }, { slug: 'shell-plain' }], codes: ['NN'], asOf: '2021-12-31' },
  ],
  [
    'nationInteroperability',
    'nationInteroperability(a: "Norge", b: "TUR", asOf: "2021") { a { code } domains { domain { slug } } asOf }',
    { a: { code: 'NOR' }, domains: [{ domain: { slug: 'gun' } }, { domain: { slug: 'rifle' } }], asOf: '2021-12-31' },
  ],
  [
    'compatibleStock',
    'compatibleStock(forItem: "round-50", levels: [COMPATIBLE], asOf: "2021") { nodes { holding { nation { code } item { slug } } } }',
    { nodes: [{ holding: { nation: { code: 'NOR' }, item: { slug: 'marten' } } }] },
  ],
  [
    'compatibleStock',
    'compatibleStock(forItem: "round-50", levels: [COMPATIBLE]) { nodes { holding { nation { code } item { slug } } } }',
    { nodes: [{ holding: { nation: { code: 'UKR' }, item: { slug: 'marten' } } }] },
  ],
  ['compatibleStock', 'compatibleStock(forItem: "round-50", holders: ["Norway"]) { totalCount }', { totalCount: 0 }],
  ['consents', 'consents { nodes { slug } }', { nodes: [{ slug: 'che-marten' }, { slug: 'nor-shell' }] }],
  ['consents', 'consents(filter: { grantor: "Switzerland" }) { nodes { slug } }', { nodes: [{ slug: 'che-marten' }] }],
  ['consents', 'consents(filter: { holder: "TUR" }) { nodes { slug } }', { nodes: [{ slug: 'nor-shell' }] }],
  ['consents', 'consents(filter: { item: "Marten", recipient: "Ukraine", decision: GRANTED }) { totalCount }', { totalCount: 0 }],
  ['dataset', 'dataset { hash asOf }', { hash: '0123456789abcdef', asOf: '2026-11-24' }],
  ['equipmentType', 'equipmentType(by: { id: "badger" }) { slug }', { slug: 'badger' }],
  ['equipmentType', 'equipmentType(by: { name: "БДЖ-90 «Борсук»" }) { slug }', { slug: 'badger' }],
  ['equipmentType', 'equipmentType(by: { id: "old-badger" }) { slug }', { slug: 'badger' }],
  [
    'equipmentTypes',
    'equipmentTypes(filter: { category: "radio" }) { nodes { slug } }',
    { nodes: [{ slug: 'caller' }, { slug: 'echo' }, { slug: 'talker' }] },
  ],
  ['equipmentTypes', 'equipmentTypes(filter: { origin: "Norway" }) { nodes { slug } }', { nodes: [{ slug: 'badger' }] }],
  ['equipmentTypes', 'equipmentTypes(filter: { operatedBy: "UKR" }) { nodes { slug } }', { nodes: [{ slug: 'marten' }] }],
  [
    'equipmentTypes',
    'equipmentTypes(filter: { interface: "charges-one" }) { nodes { slug } }',
    { nodes: [{ slug: 'badger' }, { slug: 'badger-short' }] },
  ],
  ['features', 'features { nodes { slug name } }', { nodes: [{ slug: 'coil' }, { slug: 'setter', name: 'Fuze setter' }] }],
  ['features', 'features(filter: { equipment: "Badger" }) { nodes { slug } }', { nodes: [{ slug: 'setter' }] }],
  [
    'frameworks',
    'frameworks(filter: { item: "marten", nation: "Türkiye", kind: BILATERAL }) { nodes { slug } }',
    { nodes: [{ slug: 'rifle-frame' }] },
  ],
  ['frameworks', 'frameworks(filter: { nation: "UKR" }) { totalCount }', { totalCount: 0 }],
  ['frameworks', 'frameworks(filter: { kind: NSPA }) { totalCount }', { totalCount: 0 }],
  ['interface', 'interface(by: { id: "rail-x" }) { slug }', { slug: 'rail-x' }],
  ['interfaceKinds', 'interfaceKinds(filter: { roles: PEER }) { nodes { slug } }', { nodes: [{ slug: 'data-link' }] }],
  ['interfaceKinds', 'interfaceKinds(first: 1) { nodes { slug } }', { nodes: [{ slug: 'calibre' }] }],
  ['interfaces', 'interfaces(filter: { kind: "Fuze well" }) { nodes { slug } }', { nodes: [{ slug: 'well-a' }] }],
  ['interfaces', 'interfaces(first: 1) { nodes { slug kind } }', { nodes: [{ slug: 'charges-one', kind: 'charge-system' }] }],
  [
    'holdings',
    'holdings(filter: { items: ["marten"], statuses: [DONATED] }) { nodes { nation { code } } }',
    { nodes: [{ nation: { code: 'NOR' } }] },
  ],
  [
    'matchItems',
    'matchItems(items: [{ name: "badger", kind: EQUIPMENT }, { name: "badger", kind: NATION }]) { candidates { strategy } }',
    [{ candidates: [{ strategy: 'EXACT' }] }, { candidates: [] }],
  ],
  ['nation', 'nation(by: { code: "NOR" }) { code }', { code: 'NOR' }],
  ['nation', 'nation(by: { name: "Туреччина" }) { code }', { code: 'TUR' }],
  ['nations', 'nations(filter: { organisation: NATO_PARTNER }) { nodes { code } }', { nodes: [{ code: 'UKR' }] }],
  [
    'natures',
    'natures { nature supplyTypes }',
    [
      { nature: 'BALL', supplyTypes: 2 },
      { nature: 'HE', supplyTypes: 1 },
      { nature: 'TRACER', supplyTypes: 1 },
    ],
  ],
  ['natures', 'natures(filter: { category: "Shell" }) { nature }', [{ nature: 'HE' }]],
  ['node', 'node(id: "dart") { __typename }', { __typename: 'SupplyType' }],
  ['node', 'node(id: "none") { __typename }', null],
  ['nodes', 'nodes(ids: ["dart", "none", "NOR"]) { __typename }', [{ __typename: 'SupplyType' }, null, { __typename: 'Nation' }]],
  ['operates', 'operates(nation: "Norge", of: "marten", asOf: "2021") { answer }', { answer: 'YES' }],
  ['operates', 'operates(nation: "NOR", of: "heron") { answer }', { answer: 'NO' }],
  ['production', 'production(filter: { nation: "Switzerland" }) { nodes { slug } }', { nodes: [{ slug: 'works-shell' }] }],
  ['production', 'production(filter: { item: "marten", status: ACTIVE }) { nodes { slug } }', { nodes: [{ slug: 'acme-marten' }] }],
  ['production', 'production(filter: { status: CLOSED }) { totalCount }', { totalCount: 0 }],
  ['sources', 'sources(filter: { publisher: "MINISTRY" }) { nodes { slug } }', { nodes: [{ slug: 'gazette-2021' }] }],
  ['sources', 'sources(filter: { openedUntil: "2026-10" }) { totalCount }', { totalCount: 0 }],
  ['search', 'search(query: "tracer") { nodes { slug } }', { nodes: [{ slug: 'round-50-tracer' }] }],
  ['search', 'search(query: "tracer", kinds: [NATION]) { totalCount }', { totalCount: 0 }],
  ['standard', 'standard(by: { name: "STD-50" }) { slug }', { slug: 'std-50' }],
  ['standardCovers', 'standardCovers(standard: "std-50", of: "calibre-50-round") { answer }', { answer: 'YES' }],
  ['standards', 'standards(filter: { covers: "shell-handling" }) { nodes { slug } }', { nodes: [{ slug: 'std-cover' }] }],
  ['standards', 'standards(filter: { kind: GOST }) { totalCount }', { totalCount: 0 }],
  ['supplyType', 'supplyType(by: { id: "dart" }) { slug }', { slug: 'dart' }],
  ['supplyTypes', 'supplyTypes(filter: { nature: TRACER }) { nodes { slug } }', { nodes: [{ slug: 'round-50-tracer' }] }],
  ['topics', 'topics(filter: { coveredBy: "STD 60" }) { nodes { slug } }', { nodes: [{ slug: 'shell-handling' }] }],
  ['topics', 'topics(filter: { coveredBy: "std-50" }) { totalCount }', { totalCount: 0 }],
  [
    'supplyTypes',
    'supplyTypes(filter: { category: "shell" }) { nodes { slug } }',
    { nodes: [{ slug: 'shell-guided' }, { slug: 'shell-plain' }] },
  ],
];

test.each(ANSWERED)('%s: %s', async (field, question, answer) => {
  const { data, errors } = await api.ask(`{ ${question} }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ [field]: answer });
});

const REFUSED: [string, string, string, RegExp][] = [
  ['calibre', 'calibre(by: { id: "none" }) { slug }', 'NOT_FOUND', /but got: "none"/],
  ['equipmentType', 'equipmentType(by: { name: "Plain shell" }) { slug }', 'WRONG_KIND', /"Plain shell" is of the kind SupplyType/],
  ['nation', 'nation(by: { code: "ATL" }) { code }', 'NOT_FOUND', /but got: "ATL"/],
  ['calibre', 'calibre(by: { id: "badger" }) { slug }', 'WRONG_KIND', /"badger" is of the kind EquipmentType/],
  [
    'calibre',
    'calibre(by: { id: "rail-x" }) { slug }',
    'WRONG_KIND',
    /Expected a calibre .*, but "rail-x" is of the kind missile-launcher/,
  ],
  ['calibres', 'calibres(filter: { kind: "fuze-well" }) { totalCount }', 'WRONG_KIND', /`interfaces` .* is of the kind fuze-well/],
  ['categories', 'categories(filter: { within: "howitser" }) { totalCount }', 'NOT_FOUND', /Did you mean "howitzer"/],
  ['clearances', 'clearances(filter: { host: "badgr" }) { totalCount }', 'NOT_FOUND', /Did you mean "badger/],
  ['consents', 'consents(filter: { grantor: "Switserland" }) { totalCount }', 'NOT_FOUND', /but got: "Switserland"/],
  ['features', 'features(filter: { equipment: "dart" }) { totalCount }', 'WRONG_KIND', /SupplyType/],
  ['frameworks', 'frameworks(filter: { item: "gun" }) { totalCount }', 'WRONG_KIND', /Category/],
  ['interface', 'interface(by: { id: "calibre-50-round" }) { slug }', 'WRONG_KIND', /is of the kind calibre/],
  ['interfaceKinds', 'interfaceKinds(after: "x") { totalCount }', 'BAD_USER_INPUT', /Expected after to be a cursor/],
  ['interfaces', 'interfaces(filter: { kind: "fuse-well" }) { totalCount }', 'NOT_FOUND', /Did you mean "fuze-well"/],
  ['interfaces', 'interfaces(filter: { kind: "calibre" }) { totalCount }', 'WRONG_KIND', /`calibres` .* is of the kind calibre/],
  ['natures', 'natures(filter: { interface: "calibre-50-rond" }) { nature }', 'NOT_FOUND', /Did you mean "calibre-50-round"/],
  ['production', 'production(filter: { nation: "Norwy" }) { totalCount }', 'NOT_FOUND', /Did you mean "NOR"/],
  ['sources', 'sources(filter: { publisher: "Ministery" }) { totalCount }', 'NOT_FOUND', /Did you mean "Ministry"/],
  ['topics', 'topics(filter: { coveredBy: "std-5O" }) { totalCount }', 'NOT_FOUND', /Did you mean/],
  [
    'combination',
    'combination(host: "badger", projectile: "shell-plain", charge: "shell-guided") { whole { level } }',
    'WRONG_KIND',
    /`charge` to be a propelling charge, but "shell-guided"/,
  ],
  [
    'combination',
    'combination(host: "badger", projectile: "shell-plain", fuze: "badger") { whole { level } }',
    'WRONG_KIND',
    /`fuze` to be a fuze, but "badger" is of the kind equipment/,
  ],
  ['combination', 'combination(host: "badger", projectile: "charge-top") { whole { level } }', 'WRONG_KIND', /`projectile`/],
  ['combination', 'combination(host: "badger", projectile: "std-50") { whole { level } }', 'WRONG_KIND', /"std-50"/],
  ['compatibility', 'compatibility(a: "badger", b: "NOR") { level }', 'WRONG_KIND', /"NOR" is of the kind Nation/],
  ['compatibleStock', 'compatibleStock(forItem: "dart", holders: ["Atlantis"]) { totalCount }', 'NOT_FOUND', /"Atlantis"/],
  [
    'compatibilityMatrix',
    'compatibilityMatrix(rows: { ids: [] }, columns: { ids: ["dart"] }) { codes }',
    'BAD_USER_INPUT',
    /Expected rows to name at least one/,
  ],
  [
    'compatibilityMatrix',
    'compatibilityMatrix(rows: { ids: ["dart"] }, columns: { ids: ["dart"] }) { verdict(row: 1, column: 0) { level } }',
    'BAD_USER_INPUT',
    /Expected row to be 0 to 0, but got: 1/,
  ],
  ['nationInteroperability', 'nationInteroperability(a: "NOR", b: "Atlantis") { asOf }', 'NOT_FOUND', /"Atlantis"/],
  ['equipmentType', 'equipmentType(by: { name: "" }) { slug }', 'BAD_USER_INPUT', /Expected by\.name to be some text/],
  ['equipmentTypes', 'equipmentTypes(first: 0) { totalCount }', 'BAD_USER_INPUT', /Expected first to be 1 to 100, but got: 0/],
  ['holdings', 'holdings(after: "x") { totalCount }', 'BAD_USER_INPUT', /Expected after to be a cursor/],
  ['matchItems', `matchItems(items: [${'{ name: "a" } '.repeat(101)}]) { name }`, 'BAD_USER_INPUT', /at most 100 items, but got: 101/],
  ['nations', 'nations(first: 5000) { totalCount }', 'BAD_USER_INPUT', /but got: 5000/],
  ['nodes', `nodes(ids: [${'"a" '.repeat(101)}]) { id }`, 'BAD_USER_INPUT', /at most 100 ids, but got: 101/],
  ['operates', 'operates(nation: "NOR", of: "rail-x") { answer }', 'WRONG_KIND', /"rail-x" is of the kind InterfaceSpec/],
  ['search', `search(query: "${'x'.repeat(201)}") { totalCount }`, 'BAD_USER_INPUT', /at most 200 characters, but got 201/],
  ['standardCovers', 'standardCovers(standard: "std-5O", of: "rail-x") { answer }', 'NOT_FOUND', /Did you mean/],
  ['standards', 'standards(filter: { covers: "badger" }) { totalCount }', 'WRONG_KIND', /"badger"/],
];

test.each(REFUSED)('%s is refused: %.60s', async (_, question, code, message) => {
  const { errors } = await api.ask(`{ ${question} }`);
  expect(errors?.[0]?.extensions['code']).toBe(code);
  expect(errors?.[0]?.message).toMatch(message);
});

test('every field of Query is asked above', () => {
  expect([...new Set(ANSWERED.map(([field]) => field))].sort()).toEqual(Object.keys(resolvers.Query).sort());
});
