import { expect, test } from '@jest/globals';
import { readAsOf } from '../../../server/graphql/arguments/read-as-of.ts';
import { TODAY } from '../../harness/fixture.ts';
import { openContext } from '../../harness/open-api.ts';

test.each([
  [undefined, TODAY],
  [null, TODAY],
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2024-02-03', '2024-02-03'],
])('asOf %s means the day %s', async (asOf, day) => {
  expect(readAsOf(asOf, await openContext())).toBe(day);
});

test.each(['', '2024-13', '2024-02-30', '24', 'today', '2024-1-1', '2024-02-29T00:00', '$where', 'x'.repeat(500)])(
  'asOf %.20s is refused',
  async (asOf) => {
    const context = await openContext();
    expect(() => readAsOf(asOf, context)).toThrow(/^Expected asOf to be a date such as .*, but got: ".{0,80}"\.$/);
    expect(() => readAsOf(asOf, context, 'openedUntil')).toThrow(/^Expected openedUntil to be a date/);
  },
);
