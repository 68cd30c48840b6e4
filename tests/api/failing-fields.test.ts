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
      alsoWrong: matchItems(items: [{ name: "" }]) { name }
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

  test('of several nodes only the one that fails is null', async () => {
    const place = Buffer.from('Holding:NOR:1').toString('base64url');
    const { data, errors } = await api.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', { ids: ['dart', place, 'NOR'] });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['nodes', 1], 'BAD_USER_INPUT']]);
    expect(data.nodes).toEqual([{ __typename: 'SupplyType' }, null, { __typename: 'Nation' }]);
  });
});
