import { beforeAll, expect, test } from '@jest/globals';
import { globalIdOf } from '../../server/graphql/global-id.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';

/** As many items as one side of a matrix may have, under identifiers of the length that the facts have. */
const MANY = Array.from({ length: 500 }, (_, at) => `many-of-a-kind-with-a-long-name-${String(at).padStart(3, '0')}`);

let api: OpenApi;
beforeAll(async () => {
  const { equipment } = (await openRelease()).catalogue.records;
  const marten = equipment.find(({ id }) => id === 'marten');
  if (marten === undefined) throw new Error('marten');
  api = await openApi(await openRelease({ equipment: [...equipment, ...MANY.map((id) => ({ ...marten, id, name: id, aliases: [] }))] }));
});

test('100 names with reference and kind are matched in one question', async () => {
  const items = Array.from({ length: 100 }, (_, at) => ({
    reference: `row ${at}`,
    name: at % 2 === 0 ? 'Badger 90' : 'Marten',
    kind: 'EQUIPMENT',
  }));
  const { data, errors } = await api.ask(
    'query($items: [ItemToMatch!]!) { matchItems(items: $items) { reference candidates { entity { slug } confidence } } }',
    { items },
  );
  expect(errors).toBeUndefined();
  expect(data.matchItems).toHaveLength(100);
  expect(data.matchItems[99]).toMatchObject({ reference: 'row 99', candidates: [{ entity: { slug: 'marten' } }] });
});

test.each([
  ['slugs', (id: string) => id],
  ['global identifiers', (id: string) => globalIdOf('EquipmentType', id)],
])('a matrix of 500 by 500 %s in the variables is answered', async (_, nameOf) => {
  const ids = MANY.map(nameOf);
  const { data, errors } = await api.ask(
    'query($rows: ItemSet!, $columns: ItemSet!) { compatibilityMatrix(rows: $rows, columns: $columns, relation: COMMON) { codes } }',
    { rows: { ids }, columns: { ids } },
  );
  expect(errors).toBeUndefined();
  expect(data.compatibilityMatrix.codes).toHaveLength(500);
  expect(data.compatibilityMatrix.codes[0]).toHaveLength(500);
});

test('one row more is refused, with the number', async () => {
  const { errors } = await api.ask('query($rows: ItemSet!) { compatibilityMatrix(rows: $rows, columns: { ids: ["marten"] }) { codes } }', {
    rows: { ids: [...MANY, 'marten'] },
  });
  expect(errors?.[0]?.message).toMatch(/Expected rows to be at most 500 items, but got: 501/);
});

test('rows that are said again keep their places', async () => {
  const { data } = await api.ask(
    'query($rows: ItemSet!) { compatibilityMatrix(rows: $rows, columns: { ids: ["round-50", "round-50"] }, relation: ACCEPTS) { rows { slug } codes verdict(row: 2, column: 1) { a { slug } level } } }',
    { rows: { ids: ['marten', 'bare', 'marten', 'Marten'] } },
  );
  expect(data.compatibilityMatrix).toEqual({
    rows: ['marten', 'bare', 'marten', 'marten'].map((slug) => ({ slug })),
    codes: ['YY', 'UU', 'YY', 'YY'],
    verdict: { a: { slug: 'marten' }, level: 'COMPATIBLE' },
  });
});
