import { beforeAll, expect, test } from '@jest/globals';
import { MORE_RECORDS } from '../harness/more-records.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';

/** A nation inside a name is never dropped: it is asked about, as where an argument says it, or the question is refused. */
let api: OpenApi;
beforeAll(async () => {
  const { equipment, supplies } = (await openRelease()).catalogue.records;
  const made = <T extends { id: string; origin?: string[] }>(records: readonly T[], id: string): T[] =>
    records.map((one) => (one.id === id ? { ...one, origin: ['NOR', 'TUR', 'UKR'] } : one));
  api = await openApi(
    await openRelease({ ...MORE_RECORDS, equipment: made(equipment, 'badger'), supplies: made(supplies, 'shell-plain') }),
  );
});

const VERDICT = 'level use why basis cautions conditions missing { fact }';
const set = (args: string) => `combination(${args}) { whole { ${VERDICT} } parts { a { slug } b { slug } ${VERDICT} } }`;
const stock = (args: string) =>
  `compatibleStock(${args}) { nodes { holding { nation { code } item { slug } } verdict { a { slug } ${VERDICT} } } totalCount }`;
const matrix = (row: string, column: string) =>
  `compatibilityMatrix(rows: { ids: ["${row}"] }, columns: { ids: ["${column}"] }) { rows { slug } codes uses grades verdict(row: 0, column: 0) { ${VERDICT} } }`;

test.each([
  [
    'the gun of a firing set',
    set('host: "Ukrainian Badger", projectile: "shell-plain"'),
    set('host: "badger", projectile: "shell-plain", hostNation: "UKR"'),
  ],
  [
    'its shell',
    set('host: "Ukrainian Badger", projectile: "Turkish Plain shell"'),
    set('host: "badger", projectile: "shell-plain", hostNation: "UKR", guestNation: "TUR"'),
  ],
  ['the item of a stock', stock('forItem: "Ukrainian Marten"'), stock('forItem: "marten", forNation: "UKR"')],
  [
    'the item of a stock, said twice',
    stock('forItem: "Ukrainian Marten", forNation: "Ukraine"'),
    stock('forItem: "marten", forNation: "UKR"'),
  ],
])('%s: the answer is that of the argument', async (_, named, argued) => {
  const { data, errors } = await api.ask(`{ named: ${named} argued: ${argued} }`);
  expect(errors).toBeUndefined();
  expect(data.named).toEqual(data.argued);
});

test.each([
  ['a gun', set('host: "Ukrainian Badger", projectile: "shell-plain"'), set('host: "badger", projectile: "shell-plain"')],
  [
    'a shell',
    set('host: "Turkish Badger", projectile: "Ukrainian Plain shell"'),
    set('host: "badger", projectile: "shell-plain", hostNation: "TUR"'),
  ],
  ['the item of a stock', stock('forItem: "Ukrainian Marten"'), stock('forItem: "marten"')],
  ['a row', matrix('Ukrainian Badger', 'shell-plain'), matrix('badger', 'shell-plain')],
])("%s of a nation is not answered as anybody's", async (_, named, anybody) => {
  const { data, errors } = await api.ask(`{ named: ${named} anybody: ${anybody} }`);
  expect(errors).toBeUndefined();
  expect(data.named).not.toEqual(data.anybody);
});

test('a matrix says whose its rows and columns are, and its cells are those of the pair', async () => {
  const { data } = await api.ask(`{
    compatibilityMatrix(rows: { ids: ["Ukrainian Badger", "badger"] }, columns: { ids: ["shell-plain", "Turkish Plain shell"] }) {
      rowNations { code } columnNations { code } verdict(row: 0, column: 1) { ${VERDICT} }
    }
    compatibility(a: "Ukrainian Badger", b: "Turkish Plain shell") { ${VERDICT} }
  }`);
  const { verdict, ...nations } = data.compatibilityMatrix;
  expect(nations).toEqual({ rowNations: [{ code: 'UKR' }, null], columnNations: [null, { code: 'TUR' }] });
  expect(verdict).toEqual(data.compatibility);
});

test("what is looked up by a name is that nation's in what works with it, page by page", async () => {
  const works = (args: string) =>
    `compatibleWith(${args}) { nation { code } nodes { slug } edges { verdict { ${VERDICT} } } pageInfo { endCursor } }`;
  const look = (name: string, args: string) => api.ask(`{ equipmentType(by: { name: "${name}" }) { slug ${works(args)} } }`);
  const listOf = async (name: string, args: string) => (await look(name, args)).data.equipmentType.compatibleWith;
  const [ours, anybodys] = [await listOf('Ukrainian Badger', 'first: 50'), await listOf('Badger', 'first: 50')];
  expect([ours.nation, anybodys.nation]).toEqual([{ code: 'UKR' }, null]);
  expect(ours.edges).not.toEqual(anybodys.edges);
  const [first] = ours.nodes as { slug: string }[];
  const { data } = await api.ask(`{ compatibility(a: "badger", b: "${first?.slug}", hostNation: "UKR") { ${VERDICT} } }`);
  expect(ours.edges[0].verdict).toEqual(data.compatibility);
  const page = await listOf('Ukrainian Badger', 'first: 1');
  const next = await listOf('Ukrainian Badger', `first: 1, after: "${page.pageInfo.endCursor}"`);
  expect([...page.nodes, ...next.nodes]).toEqual(ours.nodes.slice(0, 2));
  const refused = await look('Badger', `first: 1, after: "${page.pageInfo.endCursor}"`);
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test.each([
  [set('host: "Ukrainian Badger", projectile: "shell-plain", hostNation: "TUR"'), 'hostNation', 'TUR'],
  [set('host: "badger", projectile: "Norwegian Plain shell", guestNation: "Ukraine"'), 'guestNation', 'Ukraine'],
  [
    set('host: "badger", projectile: "shell-plain", fuze: "Norwegian and Turkish Plain shell"'),
    'fuze',
    'Norwegian and Turkish Plain shell',
  ],
  [stock('forItem: "Ukrainian Marten", forNation: "NOR"'), 'forNation', 'NOR'],
  [matrix('Norwegian and Turkish Badger', 'shell-plain'), 'rows.ids.0', 'Norwegian and Turkish Badger'],
])('%s: two nations for one thing are refused', async (field, argument, got) => {
  const { errors } = await api.ask(`{ ${field} }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, got });
});
