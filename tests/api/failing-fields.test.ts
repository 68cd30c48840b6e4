import { beforeAll, describe, expect, test } from '@jest/globals';
import { MORE_RECORDS } from '../harness/more-records.ts';
import { openApi, openRelease, type OpenApi } from '../harness/open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(await openRelease(MORE_RECORDS));
});

describe('a field that fails', () => {
  test('is null beside its error and leaves the others standing', async () => {
    const { data, errors } = await api.ask(`{
      wrong: compatibility(a: "badgr", b: "dart") { level }
      alsoWrong: equipmentTypes(filter: { category: "howitser" }) { totalCount }
      tooMany: nations(first: 5000) { totalCount }
      right: compatibility(a: "marten", b: "round-50") { level }
      dataset { hash }
    }`);
    expect(errors?.map(({ path }) => path)).toEqual([['wrong'], ['alsoWrong'], ['tooMany']]);
    expect(data).toEqual({
      wrong: null,
      alsoWrong: null,
      tooMany: null,
      right: { level: 'COMPATIBLE' },
      dataset: { hash: '0123456789abcdef' },
    });
  });

  test('of several names to be matched only the one that is wrong has no candidates', async () => {
    const wrong = [{ name: '' }, { name: 'x'.repeat(201) }, { name: 'dart', partner: 'badgr' }, { name: 'dart', kinds: [] }];
    const { data, errors } = await api.ask(
      'query($items: [ItemToMatch!]!) { matchItems(items: $items) { reference candidates { entity { slug } } } }',
      { items: [{ reference: 'a', name: 'dart', kinds: ['SUPPLY'] }, ...wrong.map((one) => ({ reference: 'b', ...one }))] },
    );
    expect(data.matchItems).toEqual([
      { reference: 'a', candidates: expect.arrayContaining([{ entity: { slug: 'dart' } }]) },
      ...wrong.map(() => ({ reference: 'b', candidates: null })),
    ]);
    expect(errors?.map(({ path, extensions }) => [path, extensions['code'], extensions['argument']])).toEqual([
      [['matchItems', 1, 'candidates'], 'BAD_USER_INPUT', 'items.1.name'],
      [['matchItems', 2, 'candidates'], 'BAD_USER_INPUT', 'items.2.name'],
      [['matchItems', 3, 'candidates'], 'NOT_FOUND', 'items.3.partner'],
      [['matchItems', 4, 'candidates'], 'BAD_USER_INPUT', 'items.4.kinds'],
    ]);
  });

  test('a field below that fails is null itself, and what stands beside it is told', async () => {
    const { data, errors } = await api.ask(`{
      compatibility(a: "marten", b: "round-50") { level clearance(nations: ["Nrway"]) { needed } }
      compatibilityMatrix(rows: { ids: ["marten"] }, columns: { ids: ["round-50"] }) { codes verdict(row: 7, column: 0) { level } }
      standard(by: { id: "std-50" }) { slug responseOf(nation: "Nrway") { response } }
      equipmentType(by: { id: "badger" }) { slug consents(recipient: "Nrway") { decision } compatibleWith(asOf: "0000") { totalCount } holdings(first: 0) { totalCount } }
    }`);
    expect(data).toEqual({
      compatibility: { level: 'COMPATIBLE', clearance: null },
      compatibilityMatrix: { codes: ['Y'], verdict: null },
      standard: { slug: 'std-50', responseOf: null },
      equipmentType: { slug: 'badger', consents: null, compatibleWith: null, holdings: null },
    });
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions['argument'], extensions['got']])).toEqual([
      ['clearance', 'nations.0', 'Nrway'],
      ['verdict', 'row', '7'],
      ['responseOf', 'nation', 'Nrway'],
      ['consents', 'recipient', 'Nrway'],
      ['compatibleWith', 'asOf', '0000'],
      ['holdings', 'first', '0'],
    ]);
  });

  test('of several nodes only the one that fails is null', async () => {
    const place = Buffer.from('Holding:NOR:1').toString('base64url');
    const { data, errors } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', { ids: ['dart', place, 'NOR'] });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['nodes', 1], 'BAD_USER_INPUT']]);
    expect(data.nodes).toEqual([{ __typename: 'SupplyType' }, null, { __typename: 'Nation' }]);
  });
});
