import { expect, test } from '@jest/globals';
import { isTypo } from '../../../server/curation/duplicates/is-typo.ts';

test.each([
  ['panzerhaubitze2000', 'panzerhaubize2000', true],
  ['carlgustaf', 'carlgustav', false],
  ['carlgustafm4', 'carlgsutafm4', true],
  ['brimstone', 'brimmstone', true],
  ['m107shell', 'm109shell', false],
  ['leopard2a4no', 'leopard2a5no', false],
  ['aim9xii', 'aim9xii', false],
  ['m1', 'm2', false],
  ['abcdefgh', 'abxdexgh', false],
])('%s and %s: %s', (one, other, typo) => {
  expect(isTypo(one, other)).toBe(typo);
  expect(isTypo(other, one)).toBe(typo);
});
