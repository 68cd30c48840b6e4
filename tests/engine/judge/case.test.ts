import { expect, test } from '@jest/globals';
import { headOf, nationsAsked, transferAsked, withSide } from '../../../server/engine/judge/case.ts';
import { caseIn, equipment, subjectIn, supply, tinyDay } from '../../harness/tiny-catalogue.ts';

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

test.each([
  ['nobody’s', undefined, {}, { host: undefined, guest: undefined }],
  ['a nation’s own', 'NOR', {}, { host: 'NOR', guest: undefined }],
  ['as the question says', 'NOR', { hostNation: 'TUR', guestNation: 'UKR' }, { host: 'TUR', guest: 'UKR' }],
])('whose two things are asked about: %s', (_, nation, asked, nations) => {
  const on = tinyDay({ equipment: [equipment('one', [], { nation }), equipment('two')] });
  expect(nationsAsked({ ...caseIn(on, 'ACCEPTS', 'one', 'two'), ...asked })).toEqual(nations);
});

test.each([
  ['one is named, the other its own', { guestNation: 'UKR' }, { side: 'b', holder: 'UKR', user: 'NOR' }],
  ['none is named', {}, undefined],
  ['the holder is not known', { hostNation: 'NOR' }, undefined],
])('the transfer that a case asks for: %s', (_, asked, transfer) => {
  const on = tinyDay({ equipment: [equipment('one', [], { nation: 'NOR' })], supplies: [supply('two')] });
  expect(transferAsked({ ...caseIn(on, 'ACCEPTS', 'one', 'two'), ...asked })).toEqual(transfer);
});

test.each([
  ['a', ['three', 'two']],
  ['b', ['one', 'three']],
] as const)('another thing in the place of %s, and the rest as it is', (side, ids) => {
  const on = tinyDay({ equipment: [equipment('one'), equipment('two'), equipment('three')] });
  const asked = { ...caseIn(on, 'ACCEPTS', 'one', 'two'), hostNation: 'NOR', guestNation: 'UKR' };
  const { a, b, ...rest } = withSide(asked, side, subjectIn(on, 'three'));
  expect([a.id, b.id]).toEqual(ids);
  expect(rest).toEqual((({ a: _a, b: _b, ...kept }) => kept)(asked));
});
