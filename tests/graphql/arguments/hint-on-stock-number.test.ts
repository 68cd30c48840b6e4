import { expect, test } from '@jest/globals';
import { hintOnStockNumber } from '../../../server/graphql/arguments/hint-on-stock-number.ts';

test.each([
  ['1320-01-481-55', ', or a NATO stock number such as "1015-01-234-5678" (13 digits, of which you sent 11)'],
  ['13200148155120', ', or a NATO stock number such as "1015-01-234-5678" (13 digits, of which you sent 14)'],
  ['1320-01-999-9999', ', or a NATO stock number on record'],
  [' 132001A999999 ', ', or a NATO stock number on record'],
])('%j was meant as a stock number', (reference, hint) => {
  expect(hintOnStockNumber(reference)).toBe(hint);
});

test.each(['', 'panzerhaubitze-2000', '2S22', '155', '7.62x51', '2024-09-30', '120x570mm', '2000-pdr-gun'])('%j was not', (reference) => {
  expect(hintOnStockNumber(reference)).toBe('');
});
