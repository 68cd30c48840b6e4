import { expect, test } from '@jest/globals';
import { namedNation } from '../../server/graphql/named-nation.ts';
import { openContext } from '../harness/open-api.ts';

test.each([
  ['NOR', 'Norway', 'NOR'],
  ['CHE', 'Switzerland', undefined],
  ['XXX', 'XXX', undefined],
])('%s is %s', async (code, name, record) => {
  const found = namedNation(await openContext(), code);
  expect(found).toMatchObject({ code, names: { name } });
  expect(found.nation?.record.code).toBe(record);
});
