import { expect, test } from '@jest/globals';
import type { Parameters } from '../../../../server/engine/facts/records.ts';
import { endsHaveAValueInCommon } from '../../../../server/engine/judge/rules/ends-have-a-value-in-common.ts';
import { findingsOfRule, peer, spec } from '../../../harness/tiny-catalogue.ts';

const found = (
  one?: Parameters,
  other?: Parameters,
  { common = ['modes'], second = 'x', ofSpec = undefined as Parameters | undefined } = {},
) =>
  findingsOfRule(endsHaveAValueInCommon, 'CONNECTS', {
    parts: {
      interfaces: [spec('x', 'odd', { parameters: ofSpec }), spec('y', 'odd')],
      vocabulary: { 'interface-kinds': [{ id: 'odd', name: 'Odd', ...(common.length > 0 && { common }) }] },
    },
    a: peer('x', { parameters: one }),
    b: peer(second, { parameters: other }),
  });
const facts = (aValues: string, bValues: string, shared: string) => ({ a: 'a', b: 'b', what: 'modes', aValues, bValues, shared });
const rest = { claims: ['a', 'b'], ends: ['a:peer-x', 'b:peer-x'] };

test.each<[string, string[], string[], unknown]>([
  [
    'all in common',
    ['4', 'S'],
    ['S', '4'],
    { code: 'VALUES_ARE_THE_SAME', level: 'COMPATIBLE', facts: facts('4 and S', 'S and 4', '4 and S'), ...rest },
  ],
  ['nothing in common', ['4'], ['5'], { code: 'NO_VALUE_IN_COMMON', level: 'INCOMPATIBLE', facts: facts('4', '5', ''), ...rest }],
  ...(
    [
      ['some in common', ['4', 'S'], ['5', 'S'], 'S'],
      ['the first has more', ['4', 'S'], ['S'], 'S'],
      ['the second has more', ['S'], ['4', 'S'], 'S'],
    ] as const
  ).map(([title, one, other, shared]): [string, string[], string[], unknown] => {
    const said = facts(one.join(' and '), other.join(' and '), shared);
    const condition = { code: 'ONLY_WITH_SHARED_VALUES', facts: said };
    return [title, [...one], [...other], { code: 'SOME_VALUES_IN_COMMON', level: 'CONDITIONAL', facts: said, condition, ...rest }];
  }),
])('%s', (_, one, other, expected) => {
  expect(found({ modes: one }, { modes: other })).toEqual([expected]);
});

const UNCONCERNED: [string, Parameters | undefined, Parameters | undefined, object][] = [
  ['one not recorded', { modes: ['4'] }, undefined, {}],
  ['the other not recorded', undefined, { modes: ['4'] }, {}],
  ['a value that is no list', { contour: 'A' }, { contour: 'B' }, { common: ['contour'] }],
  ['a kind that names nothing', { modes: ['4'] }, { modes: ['5'] }, { common: [] }],
  ['two interfaces', { modes: ['4'] }, { modes: ['5'] }, { second: 'y' }],
];
test.each(UNCONCERNED)('does not concern: %s', (_, one, other, more) => {
  expect(found(one, other, more)).toEqual([]);
});

test('an end that names no values has those of its interface; each name is looked at', () => {
  expect(found({ modes: ['5'] }, undefined, { ofSpec: { modes: ['4'] } }).map(({ code }) => code)).toEqual(['NO_VALUE_IN_COMMON']);
  const both = { modes: ['4'], bands: ['VHF'] };
  expect(found(both, both, { common: ['modes', 'bands'] }).map((one) => one.facts?.['what'])).toEqual(['modes', 'bands']);
  expect(endsHaveAValueInCommon.relations).toEqual(['ACCEPTS', 'CONNECTS']);
});
