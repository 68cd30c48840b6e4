import { expect, test } from '@jest/globals';
import { equalStockNumbersAreOneItem } from '../../../../server/engine/judge/rules/equal-stock-numbers-are-one-item.ts';
import { brief, subjectIn, supply, tinyDay } from '../../../harness/tiny-catalogue.ts';

const found = (one?: string, other?: string) => {
  const on = tinyDay({ supplies: [supply('a', [], { nsn: one }), supply('b', [], { nsn: other })] });
  return equalStockNumbersAreOneItem.check(subjectIn(on, 'a'), subjectIn(on, 'b')).map(brief);
};

test.each([
  ['with hyphens', '1305-12-345-6789'],
  ['without', '1305123456789'],
])('equal numbers, %s', (_, other) => {
  expect(found('1305-12-345-6789', other)).toEqual([
    { code: 'STOCK_NUMBERS_ARE_EQUAL', level: 'COMPATIBLE', facts: { a: 'a', b: 'b', stockNumber: '1305123456789' }, claims: ['a', 'b'] },
  ]);
});

test.each<[string, string | undefined, string | undefined]>([
  ['unequal numbers say nothing', '1305-12-345-6789', '1305-12-345-6780'],
  ['one not recorded', '1305-12-345-6789', undefined],
  ['the other not recorded', undefined, '1305-12-345-6789'],
  ['none recorded', undefined, undefined],
])('%s', (_, one, other) => {
  expect(found(one, other)).toEqual([]);
});

test('is asked where two may be one item', () => {
  expect(equalStockNumbersAreOneItem).toMatchObject({ name: 'equal-stock-numbers-are-one-item', relations: ['INTERCHANGES', 'COMMON'] });
});
