import { describe, expect, test } from '@jest/globals';
import type { Port, Purpose } from '../../../../server/engine/facts/records.ts';
import { assessSharesSupply } from '../../../../server/engine/judge/relations/shares-supply.ts';
import { assertion, caseIn, equipment, host, spec, tinyDay } from '../../../harness/tiny-catalogue.ts';

const differs = (id: string, ...from: string[]) =>
  spec(id, 'calibre', { distinctFrom: from.map((other) => ({ interface: other, reason: 'Shorter.' })) });
const SPECS = [
  spec('x'),
  differs('y', 'x'),
  differs('z', 'x', 'y'),
  spec('u'),
  spec('l', 'link'),
  spec('p', 'probe'),
  spec('r', 'rail', { fixesWholeInterface: false }),
];
const at = (purpose: Purpose, to: string, more: Partial<Port> = {}): Port => host(to, { id: `${purpose}-${to}`, purpose, ...more });

function judge(one: Port[], other: Port[], assertions = [] as ReturnType<typeof assertion>[]) {
  const on = tinyDay({ interfaces: SPECS, equipment: [equipment('a', one), equipment('b', other)], assertions });
  const verdict = assessSharesSupply(caseIn(on, 'SHARES_SUPPLY', 'a', 'b'));
  return {
    verdict,
    level: verdict.level,
    ports: verdict.ports.map(({ ends, level }) => `${ends.join(' ')} ${level}`),
  };
}
const line = (purposeA: Purpose, a: string, purposeB: Purpose, b: string, level: string) =>
  `a:${purposeA}-${a} b:${purposeB}-${b} ${level}`;

test.each<[string, Port[], Port[], string, string[]]>([
  [
    'one interface',
    [at('MAIN_ARMAMENT', 'x')],
    [at('MAIN_ARMAMENT', 'x')],
    'COMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'MAIN_ARMAMENT', 'x', 'COMPATIBLE')],
  ],
  [
    'the main purpose decides, the others are listed',
    [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'x')],
    [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'z')],
    'INCOMPATIBLE',
    [line('COAXIAL', 'y', 'COAXIAL', 'y', 'COMPATIBLE'), line('MAIN_ARMAMENT', 'x', 'MAIN_ARMAMENT', 'z', 'INCOMPATIBLE')],
  ],
  [
    'a missile comes before a coaxial gun',
    [at('COAXIAL', 'y'), at('MISSILE', 'x')],
    [at('MISSILE', 'x'), at('COAXIAL', 'z')],
    'COMPATIBLE',
    [line('COAXIAL', 'y', 'COAXIAL', 'z', 'INCOMPATIBLE'), line('MISSILE', 'x', 'MISSILE', 'x', 'COMPATIBLE')],
  ],
  [
    'of several ports of one purpose the best',
    [at('MAIN_ARMAMENT', 'y'), at('MAIN_ARMAMENT', 'x')],
    [at('MAIN_ARMAMENT', 'x')],
    'COMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'MAIN_ARMAMENT', 'x', 'COMPATIBLE')],
  ],
  [
    'of several kinds under one purpose what can be shared decides',
    [at('MAIN_ARMAMENT', 'x'), at('MAIN_ARMAMENT', 'l')],
    [at('MAIN_ARMAMENT', 'y'), at('MAIN_ARMAMENT', 'l')],
    'COMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'MAIN_ARMAMENT', 'y', 'INCOMPATIBLE'), line('MAIN_ARMAMENT', 'l', 'MAIN_ARMAMENT', 'l', 'COMPATIBLE')],
  ],
  [
    'two interfaces, nothing says whether they meet',
    [at('MAIN_ARMAMENT', 'x')],
    [at('MAIN_ARMAMENT', 'u')],
    'UNKNOWN',
    [line('MAIN_ARMAMENT', 'x', 'MAIN_ARMAMENT', 'u', 'UNKNOWN')],
  ],
  [
    'no purpose in common: crossed',
    [at('MAIN_ARMAMENT', 'x')],
    [at('COAXIAL', 'x')],
    'COMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'COAXIAL', 'x', 'COMPATIBLE')],
  ],
  [
    'crossed, of two interfaces',
    [at('MAIN_ARMAMENT', 'x')],
    [at('COAXIAL', 'y')],
    'INCOMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'COAXIAL', 'y', 'INCOMPATIBLE')],
  ],
  [
    'crossed beside a straight pair counts where the interface is one',
    [at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'y')],
    [at('MAIN_ARMAMENT', 'y')],
    'INCOMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'MAIN_ARMAMENT', 'y', 'INCOMPATIBLE'), line('COAXIAL', 'y', 'MAIN_ARMAMENT', 'y', 'COMPATIBLE')],
  ],
  [
    'crossed beside a straight pair of fuel decides',
    [at('MAIN_ARMAMENT', 'x'), at('FUEL', 'p')],
    [at('COAXIAL', 'y'), at('FUEL', 'p')],
    'INCOMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'COAXIAL', 'y', 'INCOMPATIBLE'), line('FUEL', 'p', 'FUEL', 'p', 'COMPATIBLE')],
  ],
  [
    'two armed hosts share no ammunition because they share fuel',
    [at('MAIN_ARMAMENT', 'x'), at('FUEL', 'p')],
    [at('FEED', 'l'), at('FUEL', 'p')],
    'UNKNOWN',
    [line('FUEL', 'p', 'FUEL', 'p', 'COMPATIBLE')],
  ],
  [
    'of which one is unarmed: fuel is no headline',
    [at('FUEL', 'p')],
    [at('MAIN_ARMAMENT', 'x'), at('FUEL', 'p')],
    'NOT_COMPARABLE',
    [line('FUEL', 'p', 'FUEL', 'p', 'COMPATIBLE')],
  ],
  [
    'links say less than the cartridge',
    [at('FEED', 'l'), at('CHARGE', 'x')],
    [at('FEED', 'l'), at('CHARGE', 'y')],
    'INCOMPATIBLE',
    [line('FEED', 'l', 'FEED', 'l', 'COMPATIBLE'), line('CHARGE', 'x', 'CHARGE', 'y', 'INCOMPATIBLE')],
  ],
  ['links alone', [at('FEED', 'l')], [at('FEED', 'l')], 'COMPATIBLE', [line('FEED', 'l', 'FEED', 'l', 'COMPATIBLE')]],
  ['no kind in common', [at('FUEL', 'p')], [at('MAIN_ARMAMENT', 'x')], 'NOT_COMPARABLE', []],
  ['nothing recorded of one', [], [at('MAIN_ARMAMENT', 'x')], 'UNKNOWN', []],
  ['nothing recorded of the other', [at('MAIN_ARMAMENT', 'x')], [], 'UNKNOWN', []],
  ['rails without lists', [at('MISSILE', 'r')], [at('MISSILE', 'r')], 'UNKNOWN', [line('MISSILE', 'r', 'MISSILE', 'r', 'UNKNOWN')]],
])('%s', (_, one, other, level, ports) => {
  const judged = judge(one, other);
  expect([judged.level, judged.ports]).toEqual([level, ports]);
});

test('each purpose of the order stands before those after it', () => {
  const order: Purpose[] = ['MAIN_ARMAMENT', 'MISSILE', 'STORE', 'SECONDARY_ARMAMENT', 'COAXIAL', 'PROTECTION', 'ACCESSORY', 'OTHER'];
  const armed = new Set<Purpose>(['MAIN_ARMAMENT', 'MISSILE', 'STORE', 'SECONDARY_ARMAMENT', 'COAXIAL']);
  for (const [place, first] of order.entries())
    for (const next of order.slice(place + 1)) {
      if (armed.has(first) !== armed.has(next)) continue;
      const ports = [at(next, 'y'), at(first, 'x')];
      const { verdict } = judge(ports, [at(next, 'y'), at(first, 'l'), at(first, 'z')]);
      expect([first, next, verdict.level]).toEqual([first, next, 'INCOMPATIBLE']);
    }
});

test('an armed host is one with any end for ammunition: that they burn one fuel is no answer', () => {
  for (const purpose of ['MISSILE', 'STORE', 'SECONDARY_ARMAMENT', 'COAXIAL', 'CHARGE', 'FUZE', 'FEED'] as const)
    expect([purpose, judge([at(purpose, 'x'), at('FUEL', 'p')], [at(purpose, 'l'), at('FUEL', 'p')]).level]).toEqual([purpose, 'UNKNOWN']);
  const { verdict } = judge([at('ELECTRICAL', 'x'), at('FUEL', 'p')], [at('ELECTRICAL', 'l'), at('FUEL', 'p')]);
  expect([verdict.level, verdict.findings.map(({ code, facts }) => [code, facts['purposes']])]).toEqual([
    'NOT_COMPARABLE',
    [['NO_NATURAL_QUESTION', [{ code: 'PURPOSE_FUEL', facts: {} }]]],
  ]);
});

test('ports name their purpose and kind; who lacks ports is named', () => {
  expect(judge([at('COAXIAL', 'x')], [at('COAXIAL', 'x')]).verdict.ports[0]).toMatchObject({ purpose: 'COAXIAL', kind: 'calibre' });
  expect(judge([at('COAXIAL', 'x')], []).verdict.missing.map(({ of }) => of)).toEqual(['b']);
  expect(judge([], []).verdict.missing.map(({ of }) => of)).toEqual(['a']);
});

test('statements outrank', () => {
  const said = assertion(['a', 'b'], 'CONDITIONAL', { relation: 'SHARES_SUPPLY' });
  expect(judge([at('MAIN_ARMAMENT', 'x')], [at('MAIN_ARMAMENT', 'x')], [said]).level).toBe('CONDITIONAL');
  expect(judge([], [], [said]).level).toBe('CONDITIONAL');
});

describe('two of different kinds', () => {
  const tank = (...ports: Port[]) => equipment('tank', ports);
  const rifle = (...ports: Port[]) => equipment('rifle', ports, { category: 'rifle' });
  const categories = [
    { id: 'gun', name: 'Gun' },
    { id: 'rifle', name: 'Rifle' },
  ];
  const ask = (one: ReturnType<typeof tank>, other: ReturnType<typeof tank>) => {
    const on = tinyDay({ interfaces: SPECS, equipment: [one, other], vocabulary: { categories } });
    const there = assessSharesSupply(caseIn(on, 'SHARES_SUPPLY', one.id, other.id));
    const back = assessSharesSupply(caseIn(on, 'SHARES_SUPPLY', other.id, one.id));
    expect([back.level, back.use]).toEqual([there.level, there.use]);
    return there;
  };

  test.each<[string, Port[], Port[], string, string | null, string[]]>([
    ['the main arm of both', [at('MAIN_ARMAMENT', 'x')], [at('MAIN_ARMAMENT', 'x')], 'COMPATIBLE', 'YES', []],
    [
      'a coaxial gun only: the answer names it',
      [at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'x')],
      [at('MAIN_ARMAMENT', 'x')],
      'CONDITIONAL',
      'YES_IF',
      ['ONLY_THIS_ARM_SHARES'],
    ],
    ['none', [at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'z')], [at('MAIN_ARMAMENT', 'x')], 'INCOMPATIBLE', 'NO', []],
    ['fuel only', [at('MAIN_ARMAMENT', 'l'), at('FUEL', 'p')], [at('MAIN_ARMAMENT', 'x'), at('FUEL', 'p')], 'UNKNOWN', 'ASK', []],
  ])('%s', (_, one, other, level, use, conditions) => {
    const verdict = ask(tank(...one), rifle(...other));
    const codes = verdict.conditions.map((condition) => typeof condition === 'object' && 'code' in condition && condition.code);
    expect([verdict.level, verdict.use, codes]).toEqual([level, use, conditions]);
  });

  test('names every arm that shares, and no other', () => {
    const arms = [at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'x'), at('SECONDARY_ARMAMENT', 'x'), at('MISSILE', 'z')];
    const [condition] = ask(tank(...arms), rifle(at('MAIN_ARMAMENT', 'x'))).conditions;
    const arm = [
      { code: 'PURPOSE_COAXIAL', facts: {} },
      { code: 'PURPOSE_SECONDARY_ARMAMENT', facts: {} },
    ];
    expect(condition).toMatchObject({ code: 'ONLY_THIS_ARM_SHARES', facts: { arm } });
  });
});

test('of two of one kind the main arm decides; what other arms share is a remark', () => {
  const { verdict } = judge([at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'x')], [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'z')]);
  expect([verdict.level, verdict.use, verdict.cautions]).toEqual([
    'INCOMPATIBLE',
    'NO',
    [{ code: 'OTHER_ARMS_SHARE', facts: { a: 'a', b: 'b', arms: ['y'] } }],
  ]);
});
