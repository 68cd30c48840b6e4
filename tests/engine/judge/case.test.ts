import { expect, test } from '@jest/globals';
import { headOf } from '../../../server/engine/judge/case.ts';
import { caseIn, equipment, tinyDay } from '../../harness/tiny-catalogue.ts';

test('a verdict begins with the two, the relation and the day of its case', () => {
  const on = tinyDay({ equipment: [equipment('one', [], { name: 'One' }), equipment('two', [], { name: 'Two' })] }, '2020-02-29');
  expect(headOf(caseIn(on, 'SHARES_SUPPLY', 'two', 'one'))).toEqual({
    a: 'two',
    b: 'one',
    relation: 'SHARES_SUPPLY',
    asOf: '2020-02-29',
    names: { a: 'Two', b: 'One' },
  });
});
