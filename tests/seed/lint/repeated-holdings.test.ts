import { expect, test } from '@jest/globals';
import { repeatedHoldings } from '../../../server/seed/lint/repeated-holdings.ts';

const held = (rest: { status?: string; from?: string; to?: string; counterpart?: string }) => ({
  item: 'x',
  status: 'IN_SERVICE',
  ...rest,
});

test('the later entry is named with the first that it repeats', () => {
  const entries = [
    held({ to: '1990' }),
    undefined,
    held({ from: '2000' }),
    held({ from: '2010', to: '2020' }),
    held({ counterpart: 'NOR' }),
  ];
  expect(repeatedHoldings(entries)).toEqual([{ at: 3, first: 2 }]);
});

test('gifts of one day are one; of two days they are two', () => {
  const gift = (from: string) => held({ status: 'DONATED', counterpart: 'UKR', from });
  expect(repeatedHoldings([gift('2022'), gift('2023')])).toEqual([]);
  expect(repeatedHoldings([gift('2022'), gift('2022')])).toEqual([{ at: 1, first: 0 }]);
});
