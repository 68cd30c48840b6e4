import { expect, test } from '@jest/globals';
import type { Relation } from '../../../../server/engine/facts/records.ts';
import { assessOneDesign } from '../../../../server/engine/judge/relations/one-design.ts';
import { brief, caseIn, DAY, equipment, supply, tinyDay } from '../../../harness/tiny-catalogue.ts';

const on = tinyDay({
  equipment: [
    equipment('family'),
    equipment('one', [], { variantOf: 'family' }),
    equipment('two', [], { variantOf: 'family' }),
    equipment('other'),
  ],
  supplies: [supply('s', [], { nsn: '1' }), supply('t', [], { nsn: '1' })],
});
const judge = (a: string, b: string, relation: Relation = 'COMMON') => assessOneDesign(caseIn(on, relation, a, b));
const found = (code: string, level: string, a: string, b: string, family = '', more = {}) => ({
  code,
  level,
  facts: { a, b, family },
  claims: [a, b],
  ...more,
});

test.each([
  ['one item', 'one', 'one', found('SAME_ITEM', 'COMPATIBLE', 'one', 'one', 'one')],
  [
    'variants',
    'one',
    'two',
    found('VARIANTS_OF_ONE_DESIGN', 'CONDITIONAL', 'one', 'two', 'family', {
      condition: { code: 'CHECKED_VARIANT_BY_VARIANT', facts: {} },
    }),
  ],
  [
    'a variant and its family',
    'one',
    'family',
    found('VARIANTS_OF_ONE_DESIGN', 'CONDITIONAL', 'one', 'family', 'family', {
      condition: { code: 'CHECKED_VARIANT_BY_VARIANT', facts: {} },
    }),
  ],
  ['two designs', 'one', 'other', found('DIFFERENT_DESIGNS', 'INCOMPATIBLE', 'one', 'other')],
  [
    'one stock number',
    's',
    't',
    { code: 'STOCK_NUMBERS_ARE_EQUAL', level: 'COMPATIBLE', facts: { a: 's', b: 't', stockNumber: '1' }, claims: ['s', 't'] },
  ],
  ['one item with a stock number', 's', 's', found('SAME_ITEM', 'COMPATIBLE', 's', 's', 's')],
])('%s', (_, a, b, expected) => {
  const verdict = judge(a, b);
  expect(verdict.findings.map(brief)).toEqual([expected]);
  expect([verdict.relation, verdict.a, verdict.b, verdict.level, verdict.asOf]).toEqual(['COMMON', a, b, expected.level, DAY]);
});

test('of one item, under another relation too', () => {
  expect(judge('one', 'one', 'SHARES_SUPPLY')).toMatchObject({ relation: 'SHARES_SUPPLY', level: 'COMPATIBLE' });
});

test('is told by one rule', () => {
  expect(judge('one', 'two').findings[0]?.rule).toBe('items-are-of-one-design');
});
