import { expect, test } from '@jest/globals';
import type { EvidenceGrade, InterfaceSpecRecord, Parameters, Port } from '../../../../server/engine/facts/records.ts';
import { hostsTakeTheSameInterface } from '../../../../server/engine/judge/rules/hosts-take-the-same-interface.ts';
import { claims, findingsOfRule, guest, host, spec, supply } from '../../../harness/tiny-catalogue.ts';

const names = (aInterface: string, bInterface: string) => ({ a: 'a', b: 'b', aInterface, bInterface });
const rest = (other: string) => ({ facts: names('x', other), claims: ['a', 'b'], ends: ['a:host-x', `b:host-${other}`] });
const open = (kind = 'calibre') => spec('x', kind, { fixesWholeInterface: false });
const accepts = (id: string, more = {}) => [{ interface: id, level: 'COMPATIBLE' as const, reason: 'Taken loosely.', ...more }];

test.each<[string, InterfaceSpecRecord[], string, [Parameters?, Parameters?], unknown[]]>([
  ['one interface, fixed', [spec('x')], 'x', [], [{ code: 'HOSTS_SHARE_THE_INTERFACE', level: 'COMPATIBLE', ...rest('x') }]],
  [
    'one interface, which is not all',
    [open()],
    'x',
    [],
    [
      {
        code: 'HOSTS_SHARE_THE_CASE_ONLY',
        level: 'CONDITIONAL',
        ...rest('x'),
        condition: { code: 'EACH_NATURE_IS_QUALIFIED_FOR_BOTH', facts: { aInterface: 'x', a: 'a', b: 'b' } },
        missing: { of: 'a', fact: { code: 'SUPPLY_QUALIFIED_FOR_BOTH', facts: { a: 'a', b: 'b' } } },
      },
    ],
  ],
  [
    'guns of one family: their fire control may differ',
    [open()],
    'x',
    [{ gunFamily: 'one' }, { gunFamily: 'one' }],
    [expect.objectContaining({ code: 'HOSTS_SHARE_THE_CASE_ONLY', level: 'CONDITIONAL' })],
  ],
  [
    'guns of two families',
    [open()],
    'x',
    [{ gunFamily: 'one' }, { gunFamily: 'two' }],
    [expect.objectContaining({ code: 'HOSTS_SHARE_THE_CASE_ONLY' })],
  ],
  [
    'guns of no known family',
    [open()],
    'x',
    [{ voltage: 12 }, { voltage: 12 }],
    [expect.objectContaining({ code: 'HOSTS_SHARE_THE_CASE_ONLY' })],
  ],
  ['one interface of a kind that is shared by lists', [spec('x', 'rail')], 'x', [], []],
  [
    'one takes both',
    [
      spec('x', 'calibre', { accepts: accepts('y', { condition: 'Reduced range.', evidence: [{ source: 'page', grade: 'DECLARED' }] }) }),
      spec('y'),
    ],
    'y',
    [],
    [
      {
        code: 'ONE_HOST_TAKES_BOTH',
        level: 'CONDITIONAL',
        facts: { ...names('x', 'y'), reason: 'Taken loosely.' },
        claims: ['page', 'a', 'b'],
        ends: ['a:host-x', 'b:host-y'],
        condition: 'Reduced range.',
      },
    ],
  ],
  [
    'the other takes both',
    [spec('x'), spec('y', 'calibre', { accepts: accepts('x') })],
    'y',
    [],
    [
      {
        code: 'ONE_HOST_TAKES_BOTH',
        level: 'CONDITIONAL',
        ...rest('y'),
        facts: { ...names('x', 'y'), reason: 'Taken loosely.' },
        condition: 'Taken loosely.',
      },
    ],
  ],
  [
    'two interfaces',
    [spec('x'), spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] })],
    'y',
    [],
    [
      {
        code: 'HOSTS_TAKE_DIFFERENT_INTERFACES',
        level: 'INCOMPATIBLE',
        ...rest('y'),
        facts: { ...names('x', 'y'), reason: 'Shorter.' },
        claims: ['x+y', 'a', 'b'],
      },
    ],
  ],
  [
    'two interfaces of a kind that may be shared',
    [spec('x', 'charge'), spec('y', 'charge')],
    'y',
    [],
    [expect.objectContaining({ code: 'HOSTS_TAKE_DIFFERENT_INTERFACES', level: 'CONDITIONAL' })],
  ],
  [
    'a label: data missing',
    [spec('x'), spec('y', 'calibre', { generic: true })],
    'y',
    [],
    [
      {
        code: 'LABEL_PROVES_NOTHING',
        level: 'UNKNOWN',
        ...rest('y'),
        missing: { of: 'y', fact: { code: 'WHICH_SPECIFICATION_OF_THE_LABEL', facts: { label: 'y' } } },
      },
    ],
  ],
])('%s', (_, interfaces, other, [ofA, ofB], expected) => {
  const ends = { a: host('x', { parameters: ofA }), b: host(other, { parameters: ofB }) };
  expect(findingsOfRule(hostsTakeTheSameInterface, 'SHARES_SUPPLY', { parts: { interfaces }, ...ends })).toEqual(expected);
});

test('names the natures that both are said to take, and none that one of them does not', () => {
  const supplies = ['dart', 'lance', 'bolt'].map((id) => supply(id, [guest('x')]));
  const [found] = findingsOfRule(hostsTakeTheSameInterface, 'SHARES_SUPPLY', {
    parts: { interfaces: [open()], supplies },
    a: host('x', { qualified: claims(['dart', 'lance', 'bolt']) }),
    b: host('x', { qualified: claims(['lance', 'bolt']), notQualified: claims(['bolt']) }),
  });
  const facts = { aInterface: 'x', a: 'a', b: 'b', natures: 'lance' };
  expect([found?.level, found?.condition]).toEqual(['CONDITIONAL', { code: 'NATURES_QUALIFIED_FOR_BOTH_ARE', facts }]);
});

test.each<[string, Partial<Port>, string, [string, string, unknown][]]>([
  [
    'a port narrows what it takes',
    { notQualified: claims(['bolt']) },
    'DECLARED',
    [['A_HOST_NARROWS_WHAT_IT_TAKES', 'CONDITIONAL', 'dart']],
  ],
  [
    'nobody gave a word for any supply',
    {},
    'UNVERIFIED',
    [
      ['HOSTS_SHARE_THE_INTERFACE', 'COMPATIBLE', undefined],
      ['NO_SUPPLY_IS_SURE_FOR_BOTH', 'COMPATIBLE', undefined],
    ],
  ],
])('of an interface that is fixed as a whole: %s', (_, ofA, grade, expected) => {
  const supplies = ['dart', 'bolt'].map((id) => supply(id, [guest('x', { evidence: [{ grade: grade as EvidenceGrade }] })]));
  const found = findingsOfRule(hostsTakeTheSameInterface, 'SHARES_SUPPLY', {
    parts: { interfaces: [spec('x')], supplies },
    a: host('x', ofA),
    b: host('x'),
  });
  const naturesOf = (condition: unknown) => (condition as { facts: Record<string, unknown> } | undefined)?.facts['natures'];
  expect(found.map(({ code, level, condition }) => [code, level, naturesOf(condition)])).toEqual(expected);
});

test('is asked of two hosts only', () => {
  expect(hostsTakeTheSameInterface.relations).toEqual(['SHARES_SUPPLY']);
});
