import { describe, expect, test } from '@jest/globals';
import type { Port, Purpose } from '../../../../server/engine/facts/records.ts';
import { namedPurposes, purposesWithout } from '../../../../server/engine/judge/purpose-scope.ts';
import { assessSharesSupply } from '../../../../server/engine/judge/relations/shares-supply.ts';
import type { Phrase } from '../../../../server/engine/verdict/verdict.ts';
import { assertion, caseIn, claims, equipment, host, KINDS, spec, supply, guest, tinyDay, word } from '../../../harness/tiny-catalogue.ts';

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
  spec('c', 'charge'),
  spec('d', 'charge'),
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
    'of several ports of one purpose the best, recorded first',
    [at('MAIN_ARMAMENT', 'x'), at('MAIN_ARMAMENT', 'y')],
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
    'the same of the other',
    [at('MAIN_ARMAMENT', 'y')],
    [at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'y')],
    'INCOMPATIBLE',
    [line('MAIN_ARMAMENT', 'y', 'MAIN_ARMAMENT', 'x', 'INCOMPATIBLE'), line('MAIN_ARMAMENT', 'y', 'COAXIAL', 'y', 'COMPATIBLE')],
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
  [
    'links say less than the cartridge, whatever the other takes them for',
    [at('FEED', 'l'), at('CHARGE', 'x')],
    [at('COAXIAL', 'l'), at('CHARGE', 'y')],
    'INCOMPATIBLE',
    [line('FEED', 'l', 'COAXIAL', 'l', 'COMPATIBLE'), line('CHARGE', 'x', 'CHARGE', 'y', 'INCOMPATIBLE')],
  ],
  [
    'two armed hosts share no ammunition because they share an accessory',
    [at('MAIN_ARMAMENT', 'x'), at('ACCESSORY', 'p')],
    [at('FEED', 'l'), at('ACCESSORY', 'p')],
    'UNKNOWN',
    [line('ACCESSORY', 'p', 'ACCESSORY', 'p', 'COMPATIBLE')],
  ],
  [
    'of which one is unarmed: an accessory is a headline',
    [at('MAIN_ARMAMENT', 'x'), at('ACCESSORY', 'p')],
    [at('ACCESSORY', 'p')],
    'COMPATIBLE',
    [line('ACCESSORY', 'p', 'ACCESSORY', 'p', 'COMPATIBLE')],
  ],
  [
    'what one has as fuel and the other as an accessory is no headline',
    [at('FUEL', 'p')],
    [at('ACCESSORY', 'p')],
    'NOT_COMPARABLE',
    [line('FUEL', 'p', 'ACCESSORY', 'p', 'COMPATIBLE')],
  ],
  [
    'a weapon against one whose purpose is not told',
    [at('MAIN_ARMAMENT', 'x')],
    [at('OTHER', 'x'), at('COAXIAL', 'l')],
    'COMPATIBLE',
    [line('MAIN_ARMAMENT', 'x', 'OTHER', 'x', 'COMPATIBLE')],
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
  expect(verdict.level).toBe('NOT_COMPARABLE');
  const facts = { a: 'a', b: 'b', purposes: [{ code: 'PURPOSE_FUEL', facts: {} }] };
  const rule = 'hosts-take-the-same-interface';
  expect(verdict.findings).toEqual([{ rule, code: 'NO_NATURAL_QUESTION', level: 'NOT_COMPARABLE', facts, claims: [] }]);
});

test.each<[string, ReturnType<typeof namedPurposes>, string]>([
  ['asked for by name', namedPurposes(['FUEL']), 'COMPATIBLE'],
  ['left in by a list', purposesWithout(['MAIN_ARMAMENT']), 'NOT_COMPARABLE'],
])('fuel is a headline where it is asked for by name: %s', (_, scope, level) => {
  const on = tinyDay({ interfaces: SPECS, equipment: ['a', 'b'].map((id) => equipment(id, [at('FUEL', 'p')])) });
  expect(assessSharesSupply({ ...caseIn(on, 'SHARES_SUPPLY', 'a', 'b'), scope }).level).toBe(level);
});

describe('two armed things of which no kinds meet', () => {
  const calibre = { ...(KINDS[0] as (typeof KINDS)[number]), excludes: ['rail'] };
  const [, ...otherKinds] = KINDS;
  const ask = (a: Port[], b: Port[], whole: readonly string[]) => {
    const categories = ['gun', 'launcher'].map((id) => ({ id, name: id, ...(whole.includes(id) && { statesWhole: true }) }));
    const on = tinyDay({
      interfaces: SPECS,
      equipment: [equipment('a', a), equipment('b', b, { category: 'launcher' })],
      vocabulary: { categories, 'interface-kinds': [calibre, ...otherKinds] },
    });
    return assessSharesSupply(caseIn(on, 'SHARES_SUPPLY', 'a', 'b'));
  };
  const all = ['gun', 'launcher'];

  test.each<[string, Port[], Port[], string[], string]>([
    ['their kinds exclude one another', [at('MAIN_ARMAMENT', 'x')], [at('MISSILE', 'r')], all, 'INCOMPATIBLE'],
    ['the one may have more than is stated', [at('MAIN_ARMAMENT', 'x')], [at('MISSILE', 'r')], ['launcher'], 'UNKNOWN'],
    ['the other may', [at('MAIN_ARMAMENT', 'x')], [at('MISSILE', 'r')], ['gun'], 'UNKNOWN'],
    ['kinds that nothing tells apart', [at('MAIN_ARMAMENT', 'x')], [at('MISSILE', 'l')], all, 'UNKNOWN'],
    ['an arm of the one is no such kind', [at('MAIN_ARMAMENT', 'x'), at('FEED', 'l')], [at('MISSILE', 'r')], all, 'UNKNOWN'],
    ['an arm of the other is no such kind', [at('MAIN_ARMAMENT', 'x')], [at('MISSILE', 'r'), at('FEED', 'l')], all, 'UNKNOWN'],
    ['what is no arm does not count', [at('MAIN_ARMAMENT', 'x'), at('FUEL', 'p')], [at('MISSILE', 'r')], all, 'INCOMPATIBLE'],
  ])('%s', (_, a, b, whole, level) => expect(ask(a, b, whole).level).toBe(level));

  test('the answer names the kinds, and rests on both records', () => {
    const kinds = ({ facts }: { facts: Record<string, unknown> }) =>
      ['aKind', 'bKind'].map((side) => (facts[side] as { id: string }[]).map(({ id }) => id));
    const [no] = ask([at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'y'), at('FUEL', 'p')], [at('MISSILE', 'r')], all).findings;
    expect(no).toMatchObject({ rule: 'hosts-take-the-same-interface', code: 'HOSTS_TAKE_UNLIKE_ARMS', claims: [word('a'), word('b')] });
    expect(no?.facts).toMatchObject({ a: 'a', b: 'b' });
    expect(no && kinds(no)).toEqual([['calibre'], ['rail']]);
    const { findings, missing } = ask([at('MAIN_ARMAMENT', 'x')], [at('MISSILE', 'r')], []);
    expect(findings.map((one) => one.claims)).toEqual([[]]);
    expect(missing).toEqual([{ of: 'a', fact: { code: 'SUPPLY_QUALIFIED_FOR_BOTH', facts: { a: 'a', b: 'b' } } }]);
  });
});

test('ports name their purpose and kind; who lacks ports is named', () => {
  expect(judge([at('COAXIAL', 'x')], [at('COAXIAL', 'x')]).verdict.ports[0]).toMatchObject({ purpose: 'COAXIAL', kind: 'calibre' });
  expect(judge([at('COAXIAL', 'x')], []).verdict.missing.map(({ of }) => of)).toEqual(['b']);
  expect(judge([], []).verdict.missing.map(({ of }) => of)).toEqual(['a']);
});

test('statements outrank', () => {
  const said = assertion(['a', 'b'], 'CONDITIONAL', { relation: 'SHARES_SUPPLY' });
  expect(judge([at('MAIN_ARMAMENT', 'x')], [at('MAIN_ARMAMENT', 'x')], [said]).level).toBe('CONDITIONAL');
  const { level, verdict } = judge([], [], [said]);
  expect(level).toBe('CONDITIONAL');
  expect(verdict.findings).toEqual([expect.objectContaining({ code: 'STATED' })]);
});

describe('two of different kinds', () => {
  const tank = (...ports: Port[]) => equipment('tank', ports);
  const rifle = (...ports: Port[]) => equipment('rifle', ports, { category: 'rifle' });
  const categories = [
    { id: 'gun', name: 'Gun' },
    { id: 'rifle', name: 'Rifle' },
  ];
  const only = (verdict: ReturnType<typeof assessSharesSupply>) => verdict.findings.find(({ code }) => code === 'A_MINOR_ARM_SHARES');
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
    [
      'the main arm and another',
      [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'x')],
      [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'x')],
      'COMPATIBLE',
      'YES',
      [],
    ],
    [
      'the same, recorded the other way',
      [at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'y')],
      [at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'y')],
      'COMPATIBLE',
      'YES',
      [],
    ],
    [
      'the main arm and its charge',
      [at('MAIN_ARMAMENT', 'x'), at('CHARGE', 'c')],
      [at('MAIN_ARMAMENT', 'x'), at('CHARGE', 'c')],
      'COMPATIBLE',
      'YES',
      [],
    ],
    [
      'the main arm, another of the one alone',
      [at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'y')],
      [at('MAIN_ARMAMENT', 'x')],
      'COMPATIBLE',
      'YES',
      [],
    ],
    ['arms of both that are their main ones, none called so', [at('COAXIAL', 'x')], [at('COAXIAL', 'x')], 'COMPATIBLE', 'YES', []],
    [
      'one of both that comes first in either',
      [at('COAXIAL', 'x')],
      [at('MISSILE', 'x'), at('MAIN_ARMAMENT', 'x')],
      'COMPATIBLE',
      'YES',
      [],
    ],
    ['links only', [at('MAIN_ARMAMENT', 'y'), at('FEED', 'l')], [at('MAIN_ARMAMENT', 'x'), at('FEED', 'l')], 'INCOMPATIBLE', 'NO', []],
    [
      'what are links to one of them only',
      [at('MAIN_ARMAMENT', 'y'), at('FEED', 'l')],
      [at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'l')],
      'INCOMPATIBLE',
      'NO',
      [],
    ],
    [
      'what is an arm of one of them only',
      [at('PROTECTION', 'x'), at('MAIN_ARMAMENT', 'y')],
      [at('MAIN_ARMAMENT', 'x')],
      'INCOMPATIBLE',
      'NO',
      [],
    ],
    ['a coaxial gun of which it is not known', [at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'u')], [at('COAXIAL', 'x')], 'UNKNOWN', 'ASK', []],
    [
      'a coaxial gun under a condition of its own',
      [at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'c')],
      [at('MAIN_ARMAMENT', 'x'), at('COAXIAL', 'd')],
      'CONDITIONAL',
      'YES_IF',
      ['HOST_IS_CERTIFIED_FOR_BOTH', 'ONLY_THIS_ARM_SHARES', 'PAGE_DOES_NOT_NAME_THE_PAIR'],
    ],
    ['fuel only', [at('MAIN_ARMAMENT', 'l'), at('FUEL', 'p')], [at('MAIN_ARMAMENT', 'x'), at('FUEL', 'p')], 'UNKNOWN', 'ASK', []],
  ])('%s', (_, one, other, level, use, conditions) => {
    const verdict = ask(tank(...one), rifle(...other));
    const codes = verdict.conditions.map((condition) => typeof condition === 'object' && 'code' in condition && condition.code);
    expect([verdict.level, verdict.use, codes]).toEqual([level, use, conditions]);
    expect(verdict.cautions).toEqual([]);
  });

  test.each<[string, Port[], Port[], string[], string[]]>([
    [
      'the one whose lesser arm is the greater',
      [at('MAIN_ARMAMENT', 'x'), at('SECONDARY_ARMAMENT', 'y')],
      [at('COAXIAL', 'x'), at('MISSILE', 'y')],
      ['tank:SECONDARY_ARMAMENT-y', 'rifle:MISSILE-y'],
      ['PURPOSE_SECONDARY_ARMAMENT'],
    ],
    [
      'between equals the one whose greater arm is',
      [at('COAXIAL', 'x')],
      [at('MISSILE', 'x'), at('SECONDARY_ARMAMENT', 'x'), at('PROTECTION', 'p')],
      [],
      [],
    ],
    [
      'of two kinds, what the arm takes alone',
      [at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'x'), at('SECONDARY_ARMAMENT', 'l')],
      [at('MAIN_ARMAMENT', 'x'), at('SECONDARY_ARMAMENT', 'l')],
      ['tank:SECONDARY_ARMAMENT-l', 'rifle:SECONDARY_ARMAMENT-l'],
      ['PURPOSE_SECONDARY_ARMAMENT'],
    ],
  ])('of several arms in common, the one that counts: %s', (_, one, other, ends, arms) => {
    const found = only(ask(tank(...one), rifle(...other)));
    const named = (found?.facts['arm'] ?? []) as readonly Phrase[];
    expect([found?.ends ?? [], named.map(({ code }) => code)]).toEqual([ends, arms]);
  });

  test('that another arm than the main one shares rests on what says that they do', () => {
    const verdict = ask(tank(at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'x')), rifle(at('MAIN_ARMAMENT', 'x')));
    const facts = { of: 'tank', arm: [{ code: 'PURPOSE_COAXIAL', facts: {} }], interface: 'x' };
    expect(only(verdict)).toEqual({
      rule: 'hosts-take-the-same-interface',
      code: 'A_MINOR_ARM_SHARES',
      level: 'CONDITIONAL',
      facts,
      claims: verdict.findings.filter(({ code }) => code === 'HOSTS_SHARE_THE_INTERFACE').flatMap((one) => one.claims),
      condition: { code: 'ONLY_THIS_ARM_SHARES', facts },
      ends: ['tank:COAXIAL-x', 'rifle:MAIN_ARMAMENT-x'],
      restricts: true,
    });
    expect(only(verdict)?.claims).toEqual([word('tank'), word('rifle')]);
  });

  test('an arm at the same connector that shares less is not named', () => {
    const listed = { qualified: claims(['round']) };
    const on = tinyDay({
      interfaces: SPECS,
      equipment: [
        tank(at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'r', listed), at('SECONDARY_ARMAMENT', 'r')),
        rifle(at('MAIN_ARMAMENT', 'r', listed)),
      ],
      supplies: [supply('round', [guest('r')])],
      vocabulary: { categories: [...categories, { id: 'round', name: 'Round' }] },
    });
    const [condition] = assessSharesSupply(caseIn(on, 'SHARES_SUPPLY', 'tank', 'rifle')).conditions;
    expect(condition).toMatchObject({ code: 'ONLY_THIS_ARM_SHARES', facts: { arm: [{ code: 'PURPOSE_COAXIAL' }] } });
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

test('two of sister categories are of one kind', () => {
  const categories = ['gun', 'towed', 'driven'].map((id) => ({ id, name: id, ...(id !== 'gun' && { parent: 'gun' }) }));
  const on = tinyDay({
    interfaces: SPECS,
    equipment: [
      equipment('a', [at('MAIN_ARMAMENT', 'y'), at('COAXIAL', 'x')], { category: 'towed' }),
      equipment('b', [at('MAIN_ARMAMENT', 'z'), at('COAXIAL', 'x')], { category: 'driven' }),
    ],
    vocabulary: { categories },
  });
  expect(assessSharesSupply(caseIn(on, 'SHARES_SUPPLY', 'a', 'b')).level).toBe('INCOMPATIBLE');
});

describe('of two of one kind the main arm decides; what other arms share is a remark', () => {
  test.each<[string, Port[], Port[], string, string[]]>([
    ['they share', [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'x')], [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'z')], 'INCOMPATIBLE', ['y']],
    [
      'they share under a condition',
      [at('COAXIAL', 'c'), at('MAIN_ARMAMENT', 'x')],
      [at('COAXIAL', 'd'), at('MAIN_ARMAMENT', 'z')],
      'INCOMPATIBLE',
      ['c'],
    ],
    ['there are none', [at('MAIN_ARMAMENT', 'x')], [at('MAIN_ARMAMENT', 'z')], 'INCOMPATIBLE', []],
    [
      'they share fuel, which is none',
      [at('FUEL', 'p'), at('MAIN_ARMAMENT', 'x')],
      [at('FUEL', 'p'), at('MAIN_ARMAMENT', 'z')],
      'INCOMPATIBLE',
      [],
    ],
    [
      'so do the main ones',
      [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'x')],
      [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'x')],
      'COMPATIBLE',
      [],
    ],
    [
      'so do the main ones under a condition',
      [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'c')],
      [at('COAXIAL', 'y'), at('MAIN_ARMAMENT', 'd')],
      'CONDITIONAL',
      [],
    ],
  ])('%s', (_, one, other, level, arms) => {
    const { verdict } = judge(one, other);
    const facts = { a: 'a', b: 'b', arms };
    const caution = { code: 'OTHER_ARMS_SHARE', facts };
    const remark = { rule: 'hosts-take-the-same-interface', ...caution, level: 'COMPATIBLE', claims: [], caution, outranked: true };
    expect([verdict.level, verdict.cautions]).toEqual([level, arms.length === 0 ? [] : [caution]]);
    expect(verdict.findings.filter(({ ends }) => ends === undefined)).toEqual(arms.length === 0 ? [] : [remark]);
  });
});
