import { expect, test } from '@jest/globals';
import { readDay } from '../../../server/graphql/arguments/read-day.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openContext } from '../../harness/open-api.ts';

test.each([
  [undefined, TODAY],
  ['2024-02', '2024-02-29'],
])('asOf %s is the facts of %s', async (asOf, day) => {
  const context = await openContext();
  const on = readDay(asOf, context);
  expect(on.asOf).toBe(day);
  expect(on.catalogue).toBe(context.read.release.on(day).catalogue);
});
