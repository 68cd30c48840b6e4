import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createCatalogueSchema } from '../../server/graphql/schema.ts';
import type { EquipmentTypeRecord } from '../../server/engine/facts/records.ts';
import { MORE_RECORDS } from '../harness/more-records.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  const { equipment } = (await openRelease()).catalogue.records;
  api = await openApi(await openRelease({ ...MORE_RECORDS, equipment: [...equipment, ...PAIR] }));
});

/** A tanker and its receiver, as the invented catalogue has none. */
const PAIR = (['HOST', 'GUEST'] as const).map((role): EquipmentTypeRecord => {
  const id = role === 'HOST' ? 'pelican' : 'swift';
  const port = { id: 'fuel', role, interface: 'rail-x', purpose: 'FUEL' as const };
  return { id, name: id, category: 'radio', ports: [port], evidence: [{ source: 'gazette-2021', grade: 'DECLARED' }] };
});

const WRONG = 'qzxv wvkj';
const item = (type: 'equipmentType' | 'supplyType', id: string, field: string) => `${type}(by: { id: "${id}" }) { ${field} }`;
const works = (args: string) => `compatibleWith(${args}) { totalCount }`;

/** Argument or key of an input, the field with `%` for what is sent, and the place that the error has to name. */
const NAMES: [string, string, string][] = [
  ['Query.compatibility(a:)', 'compatibility(a: "%", b: "dart") { level }', 'a'],
  ['Query.compatibility(b:)', 'compatibility(a: "badger", b: "%") { level }', 'b'],
  ['Query.compatibility(hostNation:)', 'compatibility(a: "badger", b: "dart", hostNation: "%") { level }', 'hostNation'],
  ['Query.compatibility(guestNation:)', 'compatibility(a: "badger", b: "dart", guestNation: "%") { level }', 'guestNation'],
  ['Query.combination(host:)', 'combination(host: "%", projectile: "shell-plain") { whole { level } }', 'host'],
  ['Query.combination(projectile:)', 'combination(host: "badger", projectile: "%") { whole { level } }', 'projectile'],
  ['Query.combination(charge:)', 'combination(host: "badger", projectile: "shell-plain", charge: "%") { whole { level } }', 'charge'],
  ['Query.combination(fuze:)', 'combination(host: "badger", projectile: "shell-plain", fuze: "%") { whole { level } }', 'fuze'],
  ...['hostNation', 'guestNation'].map((key): [string, string, string] => [
    `Query.combination(${key}:)`,
    `combination(host: "badger", projectile: "shell-plain", ${key}: "%") { whole { level } }`,
    key,
  ]),
  ['Query.compatibleStock(forItem:)', 'compatibleStock(forItem: "%") { totalCount }', 'forItem'],
  ['Query.compatibleStock(forNation:)', 'compatibleStock(forItem: "marten", forNation: "%") { totalCount }', 'forNation'],
  ['Query.compatibleStock(holders:)', 'compatibleStock(forItem: "marten", holders: ["NOR", "%"]) { totalCount }', 'holders.1'],
  ['Query.compatibleStock(categories:)', 'compatibleStock(forItem: "marten", categories: ["%"]) { totalCount }', 'categories.0'],
  ['Query.operates(nation:)', 'operates(nation: "%", of: "badger") { answer }', 'nation'],
  ['Query.operates(of:)', 'operates(nation: "NOR", of: "%") { answer }', 'of'],
  [
    'Query.compatibilityMatrix(categories:)',
    'compatibilityMatrix(rows: { ids: ["marten"] }, columns: { ids: ["dart"] }, categories: ["gun", "%"]) { codes }',
    'categories.1',
  ],
  ['ItemSet.ids', 'compatibilityMatrix(rows: { ids: ["marten", "%"] }, columns: { ids: ["dart"] }) { codes }', 'rows.ids.1'],
  ...['holder', 'category', 'interface', 'origin'].map((key): [string, string, string] => [
    `ItemSetFilter.${key}`,
    `compatibilityMatrix(rows: { ids: ["marten"] }, columns: { filter: { ${key}: "%" } }) { codes }`,
    `columns.filter.${key}`,
  ]),
  [
    'ItemSetFilter.categories',
    'compatibilityMatrix(rows: { ids: ["marten"] }, columns: { filter: { categories: ["%"] } }) { codes }',
    'columns.filter.categories.0',
  ],
  ['Query.nationInteroperability(a:)', 'nationInteroperability(a: "%", b: "NOR") { asOf }', 'a'],
  ['Query.nationInteroperability(b:)', 'nationInteroperability(a: "NOR", b: "%") { asOf }', 'b'],
  ['Query.nationInteroperability(categories:)', 'nationInteroperability(a: "NOR", b: "TUR", categories: ["%"]) { asOf }', 'categories.0'],
  ['Query.standardCovers(standard:)', 'standardCovers(standard: "%", of: "calibre-50-round") { answer }', 'standard'],
  ['Query.standardCovers(of:)', 'standardCovers(standard: "std-50", of: "%") { answer }', 'of'],
  ['CategoryFilter.within', 'categories(filter: { within: "%" }) { totalCount }', 'filter.within'],
  ['TopicFilter.coveredBy', 'topics(filter: { coveredBy: "%" }) { totalCount }', 'filter.coveredBy'],
  ['SourceFilter.publisher', 'sources(filter: { publisher: "%" }) { totalCount }', 'filter.publisher'],
  ['ItemToMatch.partner', 'matchItems(items: [{ name: "badger", partner: "%" }]) { candidates { confidence } }', 'items.0.partner'],
  ...['hostNation', 'guestNation'].map((key): [string, string, string] => [
    `ClearanceSummary.between(${key}:)`,
    `compatibility(a: "badger", b: "shell-plain") { clearance { between(${key}: "%", ${key === 'hostNation' ? 'guestNation' : 'hostNation'}: "NOR") } }`,
    key,
  ]),
  ['Verdict.clearance(nations:)', 'compatibility(a: "badger", b: "dart") { clearance(nations: ["%"]) { silent { code } } }', 'nations.0'],
  ...['nation', 'host', 'guest'].map((key): [string, string, string] => [
    `ClearanceFilter.${key}`,
    `clearances(filter: { ${key}: "%" }) { totalCount }`,
    `filter.${key}`,
  ]),
  ...['item', 'grantor', 'holder', 'recipient'].map((key): [string, string, string] => [
    `ConsentFilter.${key}`,
    `consents(filter: { ${key}: "%" }) { totalCount }`,
    `filter.${key}`,
  ]),
  ...(['EquipmentType', 'SupplyType'] as const).flatMap((type): [string, string, string][] => {
    const [field, id] = type === 'EquipmentType' ? (['equipmentType', 'badger'] as const) : (['supplyType', 'dart'] as const);
    return [
      [`${type}.consents(recipient:)`, item(field, id, 'consents(recipient: "%") { slug }'), 'recipient'],
      [`${type}.compatibleWith(category:)`, item(field, id, works('category: "%"')), 'category'],
      [`${type}.compatibleWith(categories:)`, item(field, id, works('categories: ["%"]')), 'categories.0'],
    ];
  }),
  ['InterfaceSpec.compatibleWith(category:)', `calibre(by: { id: "calibre-50-round" }) { ${works('category: "%"')} }`, 'category'],
  [
    'InterfaceSpec.compatibleWith(categories:)',
    `calibre(by: { id: "calibre-50-round" }) { ${works('categories: ["%"]')} }`,
    'categories.0',
  ],
  ...[
    ['EquipmentTypeKey', 'equipmentType'],
    ['SupplyTypeKey', 'supplyType'],
    ['CalibreKey', 'calibre'],
    ['InterfaceSpecKey', 'interface'],
    ['StandardKey', 'standard'],
    ['NationKey', 'nation'],
  ].flatMap(([key, field]) =>
    [key === 'NationKey' ? 'code' : 'id', 'name'].map((by): [string, string, string] => [
      `${key}.${by}`,
      `${field}(by: { ${by}: "%" }) { slug }`,
      `by.${by}`,
    ]),
  ),
  ...['category', 'interface', 'origin', 'operatedBy'].map((key): [string, string, string] => [
    `EquipmentTypeFilter.${key}`,
    `equipmentTypes(filter: { ${key}: "%" }) { totalCount }`,
    `filter.${key}`,
  ]),
  ...['category', 'interface', 'origin'].map((key): [string, string, string] => [
    `SupplyTypeFilter.${key}`,
    `supplyTypes(filter: { ${key}: "%" }) { totalCount }`,
    `filter.${key}`,
  ]),
  ['HoldingFilter.nations', 'holdings(filter: { nations: ["%"] }) { totalCount }', 'filter.nations.0'],
  ['HoldingFilter.items', 'holdings(filter: { items: ["badger", "%"] }) { totalCount }', 'filter.items.1'],
  ['HoldingFilter.category', 'holdings(filter: { category: "%" }) { totalCount }', 'filter.category'],
  ...['production', 'frameworks'].flatMap((field) =>
    ['item', 'nation'].map((key): [string, string, string] => [
      `${field === 'production' ? 'Production' : 'Framework'}Filter.${key}`,
      `${field}(filter: { ${key}: "%" }) { totalCount }`,
      `filter.${key}`,
    ]),
  ),
  ['InterfaceSpecFilter.kind', 'interfaces(filter: { kind: "%" }) { totalCount }', 'filter.kind'],
  ['Standard.responseOf(nation:)', 'standard(by: { id: "std-50" }) { responseOf(nation: "%") { edition } }', 'nation'],
  ['StandardFilter.covers', 'standards(filter: { covers: "%" }) { totalCount }', 'filter.covers'],
  ['NatureFilter.category', 'natures(filter: { category: "%" }) { nature }', 'filter.category'],
  ['NatureFilter.interface', 'natures(filter: { interface: "%" }) { nature }', 'filter.interface'],
  ['FeatureFilter.equipment', 'features(filter: { equipment: "%" }) { totalCount }', 'filter.equipment'],
];

const DATES: [string, string, string][] = [
  ['Query.compatibility(asOf:)', 'compatibility(a: "badger", b: "dart", asOf: "%") { level }', 'asOf'],
  ['Query.combination(asOf:)', 'combination(host: "badger", projectile: "shell-plain", asOf: "%") { whole { level } }', 'asOf'],
  ['Query.compatibleStock(asOf:)', 'compatibleStock(forItem: "marten", asOf: "%") { totalCount }', 'asOf'],
  ['Query.operates(asOf:)', 'operates(nation: "NOR", of: "badger", asOf: "%") { answer }', 'asOf'],
  [
    'Query.compatibilityMatrix(asOf:)',
    'compatibilityMatrix(rows: { ids: ["marten"] }, columns: { ids: ["dart"] }, asOf: "%") { codes }',
    'asOf',
  ],
  ['Query.nationInteroperability(asOf:)', 'nationInteroperability(a: "NOR", b: "TUR", asOf: "%") { asOf }', 'asOf'],
  ['EquipmentType.compatibleWith(asOf:)', item('equipmentType', 'badger', works('asOf: "%"')), 'asOf'],
  ['SupplyType.compatibleWith(asOf:)', item('supplyType', 'dart', works('asOf: "%"')), 'asOf'],
  ['InterfaceSpec.compatibleWith(asOf:)', `calibre(by: { id: "calibre-50-round" }) { ${works('asOf: "%"')} }`, 'asOf'],
  ['HoldingFilter.asOf', 'holdings(filter: { asOf: "%" }) { totalCount }', 'filter.asOf'],
  ['SourceFilter.openedUntil', 'sources(filter: { openedUntil: "%" }) { totalCount }', 'filter.openedUntil'],
];

/** What a name is looked up in is not asked for by these: Relay's own, free text, and the asker's own word. */
const NO_NAMES = ['Query.node(id:)', 'Query.nodes(ids:)', 'Query.search(query:)', 'ItemToMatch.name', 'ItemToMatch.reference'];

async function refusal(field: string, sent: string) {
  const { data, errors } = await api.ask(`{ asked: ${field.replace('%', sent)} other: nation(by: { code: "NOR" }) { code } }`);
  expect(data.other).toEqual({ code: 'NOR' });
  expect(errors).toHaveLength(1);
  return errors?.[0]?.extensions;
}

test.each(NAMES)('%s: a name that means nothing is an error that names the place, and no empty answer', async (_, field, argument) => {
  expect(await refusal(field, WRONG)).toMatchObject({ code: 'NOT_FOUND', got: WRONG, argument });
});

test.each(DATES)('%s: a date that is none is an error of its own field', async (_, field, argument) => {
  expect(await refusal(field, '2024-02-30')).toMatchObject({ code: 'BAD_USER_INPUT', got: '2024-02-30', argument });
});

test('no argument is missing above', () => {
  const all: string[] = [];
  const takesText = (type: Parameters<typeof getNamedType>[0]) => ['ID', 'String', 'PartialDate'].includes(getNamedType(type)?.name ?? '');
  for (const type of Object.values(createCatalogueSchema().getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isInputObjectType(type))
      all.push(...Object.values(type.getFields()).flatMap((one) => (takesText(one.type) ? [`${type.name}.${one.name}`] : [])));
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      for (const one of field.args) if (one.name !== 'after' && takesText(one.type)) all.push(`${type.name}.${field.name}(${one.name}:)`);
  }
  const asked = new Set([...NAMES, ...DATES].map(([coordinate]) => coordinate).concat(NO_NAMES));
  expect(all.filter((one) => !asked.has(one))).toEqual([]);
});

describe('host and guest in the wrong order', () => {
  const swapped = (instead: string, argument = 'a') => ({ code: 'HOST_AND_GUEST_SWAPPED', argument, instead });

  test.each<[string, string, object]>([
    [
      'firing, asked as such',
      'compatibility(a: "shell-plain", b: "badger", relation: ACCEPTS) { level }',
      swapped('compatibility(a: "badger", b: "shell-plain", relation: ACCEPTS)'),
    ],
    [
      'refuelling, whatever is asked',
      'compatibility(a: "swift", b: "pelican") { level }',
      swapped('compatibility(a: "pelican", b: "swift", relation: ACCEPTS)'),
    ],
    [
      'a firing set',
      'combination(host: "Plain shell", projectile: "badger") { whole { level } }',
      swapped('combination(host: "badger", projectile: "shell-plain")', 'host'),
    ],
    [
      'a clearance',
      'clearances(filter: { host: "shell-plain", guest: "badger" }) { totalCount }',
      swapped('clearances(filter: { host: "badger", guest: "shell-plain" })', 'filter.host'),
    ],
  ])('%s is refused, with the question to ask instead', async (_, field, expected) => {
    const extensions = await refusal(field, '');
    expect(extensions).toMatchObject(expected);
    expect(extensions?.['understood']).toMatchObject({ host: { kind: 'EQUIPMENT' } });
  });

  test('of other pairs the roles say who is host', async () => {
    const { data, errors } = await api.ask(`{
      firing: compatibility(a: "shell-plain", b: "badger") { a { slug } }
      refuelling: compatibility(a: "pelican", b: "swift") { a { slug } relation }
      peers: compatibility(a: "talker", b: "caller", relation: CONNECTS) { a { slug } }
      calibre: compatibility(a: "calibre-90-bag", b: "badger", relation: ACCEPTS) { a { slug } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ firing: { a: { slug: 'badger' } }, refuelling: { a: { slug: 'pelican' }, relation: 'ACCEPTS' } });
    expect(data).toMatchObject({ peers: { a: { slug: 'talker' } }, calibre: { a: { slug: 'badger' } } });
  });
});

test('a name of which a part says something else tells what was understood', async () => {
  const extensions = await refusal('compatibility(a: "%", b: "dart") { level }', 'Badger without wheels');
  expect(extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'a' });
  expect(extensions?.['candidates']).toContainEqual(
    expect.objectContaining({ slug: 'badger', kind: 'EQUIPMENT', ignoredWords: ['without wheels'] }),
  );
});

test('values that an enum lacks are refused with the nearest', async () => {
  const { errors } = await api.ask('{ equipmentType(by: { id: "badger" }) { compatibleWith(purposes: [FULE]) { totalCount } } }');
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('Did you mean the enum value "FUEL"'),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});
