import { beforeAll, describe, expect, test } from '@jest/globals';
import { resolvers } from '../../../server/graphql/resolver-map.ts';
import { openApi, openRelease, type OpenApi } from '../../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi();
});

const slugs = (nodes: { slug: string }[]) => nodes.map(({ slug }) => slug);

/** Field of Query, the question, the answer. */
const ANSWERED: [string, string, unknown][] = [
  ['calibre', 'calibre(by: { id: "rail-x" }) { slug }', { slug: 'rail-x' }],
  ['calibre', 'calibre(by: { name: "50 mm round" }) { slug }', { slug: 'calibre-50-round' }],
  ['calibres', 'calibres(filter: { kind: "fuze-well" }) { nodes { slug } }', { nodes: [{ slug: 'well-a' }] }],
  [
    'combination',
    'combination(host: "badger", projectile: "shell-guided", charge: "charge-top") { whole { level } }',
    { whole: { level: 'COMPATIBLE' } },
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
  ['nations', 'nations(filter: { organisation: "NATO_PARTNER" }) { nodes { code } }', { nodes: [{ code: 'UKR' }] }],
  ['node', 'node(id: "dart") { __typename }', { __typename: 'SupplyType' }],
  ['node', 'node(id: "none") { __typename }', null],
  ['nodes', 'nodes(ids: ["dart", "none", "NOR"]) { __typename }', [{ __typename: 'SupplyType' }, null, { __typename: 'Nation' }]],
  ['operates', 'operates(nation: "Norge", of: "marten", asOf: "2021") { answer }', { answer: 'YES' }],
  ['operates', 'operates(nation: "NOR", of: "heron") { answer }', { answer: 'NO' }],
  ['search', 'search(query: "tracer") { nodes { slug } }', { nodes: [{ slug: 'round-50-tracer' }] }],
  ['search', 'search(query: "tracer", kinds: [NATION]) { totalCount }', { totalCount: 0 }],
  ['standard', 'standard(by: { name: "STD-50" }) { slug }', { slug: 'std-50' }],
  ['standardCovers', 'standardCovers(standard: "std-50", of: "calibre-50-round") { answer }', { answer: 'YES' }],
  ['standards', 'standards(filter: { covers: "shell-handling" }) { nodes { slug } }', { nodes: [{ slug: 'std-cover' }] }],
  ['standards', 'standards(filter: { kind: GOST }) { totalCount }', { totalCount: 0 }],
  ['supplyType', 'supplyType(by: { id: "dart" }) { slug }', { slug: 'dart' }],
  ['supplyTypes', 'supplyTypes(filter: { nature: "TRACER" }) { nodes { slug } }', { nodes: [{ slug: 'round-50-tracer' }] }],
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

describe('lists', () => {
  test.each(['equipmentTypes', 'supplyTypes', 'calibres', 'standards', 'nations'])(
    '%s come in the order of their slugs, page by page',
    async (field) => {
      const all = (await api.ask(`{ ${field}(first: 100) { nodes { slug } } }`)).data[field].nodes as { slug: string }[];
      expect(slugs(all)).toEqual([...slugs(all)].sort());
      const [first] = (await api.ask(`{ ${field}(first: 1) { edges { cursor } } }`)).data[field].edges as { cursor: string }[];
      const rest = (
        await api.ask(`query($after: String) { ${field}(first: 100, after: $after) { nodes { slug } } }`, { after: first?.cursor })
      ).data[field].nodes;
      expect(slugs(rest)).toEqual(slugs(all).slice(1));
    },
  );
});

test('of the holders of one item the newest report comes first, none last', async () => {
  const held = (nation: string, reportedOn?: string) => ({
    id: nation.toLowerCase(),
    nation,
    holdings: [{ item: 'marten', status: 'IN_SERVICE' as const, ...(reportedOn && { reportedOn }) }],
    evidence: [{ grade: 'UNVERIFIED' as const }],
  });
  const stocked = await openApi(await openRelease({ holdings: [held('NOR', '2020'), held('TUR'), held('UKR', '2024-05')] }));
  const { data } = await stocked.ask('{ compatibleStock(forItem: "round-50") { nodes { holding { nation { code } } } } }');
  expect(data.compatibleStock.nodes.map((node: { holding: { nation: { code: string } } }) => node.holding.nation.code)).toEqual([
    'UKR',
    'NOR',
    'TUR',
  ]);
});
