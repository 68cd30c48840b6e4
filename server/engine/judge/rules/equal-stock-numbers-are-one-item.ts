import { NOTHING, type ItemRule } from '../rule.ts';

/**
 * Two records with one NATO stock number are the same item of supply. Unequal numbers say nothing.
 * Rests on: codification (STANAG 3150, 3151): one number is given to one item of supply; several items of several makers may carry it.
 * Example: 1305-12-345-6789 on a German and on a Dutch list is one cartridge.
 */
export const equalStockNumbersAreOneItem: ItemRule = {
  name: 'equal-stock-numbers-are-one-item',
  relations: ['INTERCHANGES', 'COMMON'],
  check(a, b) {
    if (a.stockNumber === undefined || a.stockNumber !== b.stockNumber) return NOTHING;
    return [
      {
        rule: equalStockNumbersAreOneItem.name,
        code: 'STOCK_NUMBERS_ARE_EQUAL',
        level: 'COMPATIBLE',
        facts: { a: a.name, b: b.name, stockNumber: a.stockNumber },
        claims: [a.evidence, b.evidence],
      },
    ];
  },
};
