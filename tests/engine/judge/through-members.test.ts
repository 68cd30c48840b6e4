import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import { throughMembers } from '../../../server/engine/judge/through-members.ts';
import { concludeVerdict } from '../../../server/engine/verdict/conclude.ts';
import type { PortVerdict, Verdict } from '../../../server/engine/verdict/verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';
import {
  caseIn,
  claims,
  assertion,
  brief,
  DAY,
  equipment,
  guest,
  host,
  readFacts,
  spec,
  subjectIn,
  supply,
  tinyDay,
  verdictIn,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

/** One mark that a nation has, and another that it had. */
const HOLDINGS = [
  {
    id: 'nor',
    nation: 'NOR',
    holdings: [
      { item: 'one', status: 'IN_SERVICE' as const, from: '2025' },
      { item: 'two', status: 'RETIRED' as const, from: '2020' },
    ],
    evidence: word('list'),
  },
];

describe('a family is judged through its members', () => {
  const member = (id: string, ports: Parameters<typeof equipment>[1]) => equipment(id, ports, { variantOf: 'family' });
  const differs = spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] });
  const judge = (members: ReturnType<typeof equipment>[], parts: Parts = {}, pair: [string, string] = ['family', 'shell']) =>
    verdictIn(
      tinyDay({
        interfaces: [spec('x'), differs, spec('z', 'calibre', { fixesWholeInterface: false }), spec('l', 'link')],
        supplies: [supply('shell', [guest('x')]), supply('slug', [guest('z')])],
        ...parts,
        equipment: [equipment('family', [], { generic: true }), ...members, ...(parts.equipment ?? [])],
      }),
      pair[0],
      pair[1],
      'ACCEPTS',
    );
  /** On what a member rests of which the interface is fixed as a whole. */
  const words = (id: string) => ['x', 'STANDARD_DERIVED', id, 'shell'];
  const facts = (members: string, other = 'shell', a = 'family', b = other) => ({ family: 'family', other, members, a, b });

  test('all alike gives that level, on the words of all', () => {
    const verdict = judge([member('one', [host('x')]), member('two', [host('x')])]);
    expect(verdict.findings.map(brief)).toEqual([
      {
        code: 'MEMBERS_AGREE',
        level: 'COMPATIBLE',
        facts: facts('compatible (one and two)'),
        claims: [...words('one'), ...words('two')],
      },
    ]);
    expect(verdict).toMatchObject({ a: 'family', b: 'shell', relation: 'ACCEPTS', asOf: DAY, conditions: [] });
    expect(verdict.findings[0]?.rule).toBe('members-of-a-family-agree');
  });

  test.each<[string, string, unknown[]]>([
    ['a member that comes later weakens no family', 'y', ['COMPATIBLE', 'YES', ['one']]],
    ['nor does it strengthen one', 'x', ['COMPATIBLE', 'YES', ['one']]],
  ])('%s', (_, to, expected) => {
    const later = equipment('later', [host(to)], { variantOf: 'family', inServiceFrom: '2031' });
    const verdict = judge([member('one', [host('x')]), later]);
    expect([verdict.level, verdict.use, verdict.members?.works]).toEqual(expected);
    expect(judge([member('one', [host('y')]), later]).level).toBe('INCOMPATIBLE');
    expect(judge([later]).use).toBe(to === 'x' ? 'ASK' : 'NO');
  });

  test('unlike gives CONDITIONAL on the variant, and names those that work', () => {
    const verdict = judge([member('one', [host('x')]), member('three', [host('x')]), member('two', [host('y')])]);
    expect(verdict.findings.map(brief)).toEqual([
      {
        code: 'MEMBERS_DIFFER',
        level: 'CONDITIONAL',
        facts: facts('compatible (one and three) and incompatible (two)'),
        claims: [...words('one'), ...words('three')],
        condition: { code: 'VARIANT_IS_ONE_OF', facts: { members: 'one and three' } },
      },
    ]);
  });

  test('all no is a no, without a condition', () => {
    expect(judge([member('one', [host('y')]), member('two', [host('y')])])).toMatchObject({ level: 'INCOMPATIBLE', conditions: [] });
  });

  test('unlike, of which none works, is unknown, and names what is missing', () => {
    const said = [assertion(['one', 'shell'], 'COMPATIBLE'), assertion(['one', 'shell'], 'INCOMPATIBLE')];
    const verdict = judge([member('one', [host('x')]), member('two', [host('y')])], { assertions: said });
    expect(verdict).toMatchObject({ level: 'UNKNOWN', use: 'NO', conditions: [] });
    expect(verdict.why).toMatchObject({ code: 'WHY_OF_A_MEMBER', facts: { because: { code: 'WHY_NO_BECAUSE' } } });
    expect(verdict.findings.map(({ code }) => code)).toEqual(['MEMBERS_DIFFER']);
    expect(verdict.members).toEqual({ works: [], doesNot: ['two'], unknown: ['one'] });
    expect(verdict.missing.map(({ of }) => of)).toEqual(['family']);
  });

  test('all with conditions names those of every member', () => {
    const verdict = judge([member('one', [host('z')]), member('two', [host('z')])], {}, ['family', 'slug']);
    expect(verdict).toMatchObject({
      level: 'CONDITIONAL',
      conditions: [
        { code: 'GUEST_IS_QUALIFIED_FOR_HOST', facts: { a: 'one', b: 'slug' } },
        { code: 'GUEST_IS_QUALIFIED_FOR_HOST', facts: { a: 'two', b: 'slug' } },
      ],
    });
  });

  test('all with a condition that only the reason names', () => {
    const said = [assertion(['one', 'shell'], 'CONDITIONAL'), assertion(['two', 'shell'], 'CONDITIONAL')];
    expect(judge([member('one', [host('x')]), member('two', [host('x')])], { assertions: said }).conditions).toEqual(['Said so.']);
  });

  test('a member of which not enough is recorded is unknown, and so is its family where none works', () => {
    expect(judge([member('one', [host('x')]), member('two', [])])).toMatchObject({
      level: 'CONDITIONAL',
      use: 'ASK',
      conditions: [{ code: 'VARIANT_IS_ONE_OF', facts: { members: ['one'] } }],
      members: { works: ['one'], doesNot: [], unknown: ['two'] },
    });
    expect(judge([member('one', [host('l')]), member('two', [])])).toMatchObject({
      level: 'UNKNOWN',
      use: 'ASK',
      findings: [{ code: 'MEMBERS_AGREE' }],
      missing: [{ of: 'one' }],
    });
  });

  test('a member of another sort than the question lowers nothing', () => {
    const fuelled = member('two', [host('l', { purpose: 'FUEL' })]);
    expect(judge([member('one', [host('x')]), fuelled])).toMatchObject({ level: 'COMPATIBLE', use: 'YES', members: { unknown: ['two'] } });
  });

  test.each<[string, string[], string, string, object]>([
    ['all work', ['x', 'x'], 'COMPATIBLE', 'YES', { works: ['m0', 'm1'], doesNot: [], unknown: [] }],
    ['one does not', ['x', 'y'], 'CONDITIONAL', 'NO', { works: ['m0'], doesNot: ['m1'], unknown: [] }],
    ['of one it is not known', ['x', 'z'], 'CONDITIONAL', 'ASK', { works: ['m0'], doesNot: [], unknown: ['m1'] }],
    ['none does', ['y', 'y'], 'INCOMPATIBLE', 'NO', { works: [], doesNot: ['m0', 'm1'], unknown: [] }],
    ['of none it is known', ['z', 'z'], 'UNKNOWN', 'ASK', { works: [], doesNot: [], unknown: ['m0', 'm1'] }],
    ['none is known to', ['y', 'z'], 'UNKNOWN', 'NO', { works: [], doesNot: ['m0'], unknown: ['m1'] }],
  ])('three lists, and the worst bottom line: %s', (_, interfaces, level, use, members) => {
    const verdict = judge(interfaces.map((to, at) => member(`m${at}`, [host(to)])));
    expect(verdict).toMatchObject({ level, use, members });
  });

  test.each([
    ['one that does not work', ['x', 'y'], ['m1']],
    ['all that do not work', ['y', 'x', 'y'], ['m0', 'm2']],
  ])('the sentence behind a no of a family names %s', (_, interfaces, names) => {
    const verdict = judge(interfaces.map((to, at) => member(`m${at}`, [host(to)])));
    const works = interfaces.flatMap((to, at) => (to === 'x' ? [`m${at}`] : []));
    expect([verdict.use, verdict.why]).toMatchObject(['NO', { code: 'WHY_OF_SOME_MEMBERS', facts: { member: names, works } }]);
  });

  test('that all are alike is no reason for a no: the first gives its own, with its page', () => {
    const said = ['one', 'two'].map((id) => assertion([id, 'shell'], 'INCOMPATIBLE', { evidence: word(id) }));
    const { use, why } = judge([member('one', [host('x')]), member('two', [host('x')])], { assertions: said });
    const because = { code: 'WHY_NO_BECAUSE', facts: { because: { code: 'STATED', facts: { reason: 'Said so.' } } } };
    expect([use, why]).toMatchObject(['NO', { code: 'WHY_OF_A_MEMBER', facts: { member: ['one', 'two'], because } }]);
  });

  test('a member that is unknown itself leaves the variant open', () => {
    const label = spec('label', 'calibre', { generic: true });
    const parts: Parts = { interfaces: [spec('x'), label], supplies: [supply('shell', [guest('x')])] };
    const verdict = judge([member('one', [host('x')]), member('two', [host('label')])], parts);
    expect(verdict).toMatchObject({
      level: 'CONDITIONAL',
      findings: [{ facts: { members: [{ facts: { member: ['one'] } }, { facts: { level: { code: 'LEVEL_UNKNOWN' } } }] } }],
    });
    expect(judge([member('two', [host('label')])], parts).missing.map(({ of }) => of)).toEqual(['label']);
  });

  test('a member rests on the claims that decide, not on those that are outranked or say less', () => {
    const parts: Parts = { supplies: [supply('shell', [guest('x', { evidence: word('case') }), guest('l', { evidence: word('belt') })])] };
    const linked = spec('k', 'link', { distinctFrom: [{ interface: 'l', reason: 'Another.', evidence: word('miss') }] });
    const two = judge([member('one', [host('x', { evidence: word('tube') }), host('k', { evidence: word('feed') })])], {
      ...parts,
      interfaces: [spec('x'), spec('l', 'link'), linked],
    });
    expect(two.findings.map(brief)[0]).toMatchObject({ level: 'INCOMPATIBLE', claims: ['miss', 'feed', 'belt'] });
    const said = judge([member('one', [host('x')])], { assertions: [assertion(['one', 'shell'], 'COMPATIBLE')] });
    expect(said.findings.map(brief)[0]).toMatchObject({ level: 'COMPATIBLE', claims: ['assertion'] });
  });

  test('a member without ports of its own counts where something is stated of it', () => {
    expect(judge([member('one', [])], { assertions: [assertion(['one', 'shell'], 'COMPATIBLE')] }).level).toBe('COMPATIBLE');
    expect(judge([member('one', [])], { assertions: [assertion(['one', 'slug'], 'COMPATIBLE')] }).level).toBe('UNKNOWN');
    const list = { supplies: [supply('shell', [guest('x', { qualified: claims(['one']) })])] };
    expect(judge([member('one', [])], list).level).toBe('COMPATIBLE');
  });

  test('a base variant within is judged by its own record, each item once', () => {
    const verdict = judge([
      member('one', [host('x')]),
      equipment('one-a', [host('y', { id: 'host-x' })], { variantOf: 'one' }),
      member('two', [host('y')]),
    ]);
    expect(readFacts(verdict.findings[0]?.facts ?? {})).toEqual(facts('compatible (one) and incompatible (two and one-a)'));
  });

  test('the family may be the guest', () => {
    const verdict = verdictIn(
      tinyDay({
        interfaces: [spec('x')],
        equipment: [equipment('gun', [host('x')])],
        supplies: [supply('family', [], { generic: true }), supply('one', [guest('x')], { variantOf: 'family' })],
      }),
      'gun',
      'family',
    );
    expect(verdict.findings.map(brief)).toEqual([
      {
        code: 'MEMBERS_AGREE',
        level: 'COMPATIBLE',
        facts: facts('compatible (one)', 'gun', 'gun', 'family'),
        claims: ['x', 'STANDARD_DERIVED', 'gun', 'one'],
      },
    ]);
    expect(verdict).toMatchObject({ a: 'gun', b: 'family' });
  });

  test('of two families both are opened', () => {
    const parts: Parts = {
      equipment: [equipment('family-host', [host('x')], { generic: true }), equipment('mark', [], { variantOf: 'family-host' })],
      supplies: [supply('rounds', [], { generic: true }), supply('round', [guest('x')], { variantOf: 'rounds' })],
    };
    expect(readFacts(judge([], parts, ['family-host', 'rounds']).findings[0]?.facts ?? {})).toMatchObject({
      family: 'family-host',
      members: 'compatible (mark)',
    });
  });

  test('between equals two families have one answer, whichever is named first', () => {
    const tiny = tinyDay({
      interfaces: [spec('x'), differs],
      equipment: [
        equipment('b-family', [guest('x')], { generic: true }),
        equipment('b-one', [host('x')], { variantOf: 'b-family' }),
        equipment('a-family', [guest('x')], { generic: true }),
        equipment('a-one', [host('x')], { variantOf: 'a-family' }),
        equipment('a-two', [host('y')], { variantOf: 'a-family' }),
      ],
    });
    const [one, other] = [
      verdictIn(tiny, 'a-family', 'b-family', 'SHARES_SUPPLY'),
      verdictIn(tiny, 'b-family', 'a-family', 'SHARES_SUPPLY'),
    ];
    expect([one.level, other.level, one.findings[0]?.facts['family'], other.findings[0]?.facts['family']]).toEqual([
      'CONDITIONAL',
      'CONDITIONAL',
      'a-family',
      'a-family',
    ]);
  });

  test('a port on the record of a family never blocks its members', () => {
    const family = equipment('line', [host('y')], { generic: true });
    const parts: Parts = { equipment: [family, equipment('mark', [host('x', { id: 'host-y' })], { variantOf: 'line' })] };
    expect(judge([], parts, ['line', 'shell'])).toMatchObject({ level: 'COMPATIBLE', use: 'YES', members: { works: ['mark'] } });
  });

  test('what is no family is judged by its own record, never through its variants', () => {
    const parts: Parts = { equipment: [equipment('line', [host('y')]), equipment('mark', [host('x')], { variantOf: 'line' })] };
    expect(judge([], parts, ['line', 'shell'])).toMatchObject({ level: 'INCOMPATIBLE', findings: [{ code: 'INTERFACE_DIFFERS' }] });
  });

  test('of two families under a direction the host is opened, whatever their identifiers', () => {
    const parts: Parts = {
      equipment: [equipment('z-line', [host('x')], { generic: true }), equipment('z-mark', [], { variantOf: 'z-line' })],
      supplies: [supply('a-rounds', [], { generic: true }), supply('a-round', [guest('x')], { variantOf: 'a-rounds' })],
    };
    expect(judge([], parts, ['z-line', 'a-rounds']).findings[0]?.facts['family']).toBe('z-line');
  });

  test('nine members with a condition each: the verdict names eight', () => {
    const nine = Array.from({ length: 9 }, (_, at) => member(`m-${at}`, [host('z')]));
    expect(judge(nine, {}, ['family', 'slug']).conditions).toHaveLength(8);
  });

  test('where members differ, the variant is open beside what is open for those that work', () => {
    const { conditions } = judge([member('one', [host('z')]), member('two', [host('l')])], {}, ['family', 'slug']);
    expect(conditions).toMatchObject([
      { code: 'VARIANT_IS_ONE_OF', facts: { members: ['one'] } },
      { code: 'GUEST_IS_QUALIFIED_FOR_HOST', facts: { a: 'one' } },
    ]);
  });

  test('all on which sources disagree: so they do on the family, and nothing is held against it', () => {
    const said = ['one', 'two'].flatMap((id) => [assertion([id, 'shell'], 'COMPATIBLE'), assertion([id, 'shell'], 'INCOMPATIBLE')]);
    const verdict = judge([member('one', [host('x')]), member('two', [host('x')])], { assertions: said });
    expect([verdict.level, verdict.use]).toEqual(['CONFLICTING', 'ASK']);
    expect(verdict.findings[0]).toMatchObject({ code: 'MEMBERS_AGREE', claims: [] });
    expect(verdict.missing).toEqual([{ of: 'family', fact: { code: 'INTERFACES_OF', facts: { of: 'family' } } }]);
  });

  test.each<[string, Parameters<typeof equipment>[2]]>([
    ['a variant of a member, for the same task', { variantOf: 'one' }],
    ['of another task, made from none of them', { variantOf: 'family', category: 'tanker' }],
  ])('a member with the answer of another is one of its own: %s', (_, more) => {
    const verdict = judge([member('one', [host('x')]), equipment('two', [host('x', { id: 'gun' })], more)]);
    expect(verdict.members?.works).toEqual(['one', 'two']);
  });

  test('a mark that nobody has any more leaves open which variant is meant, and is no reason for a no', () => {
    const verdict = judge([member('one', [host('x')]), member('two', [host('y')])], { holdings: HOLDINGS });
    expect(verdict).toMatchObject({ level: 'CONDITIONAL', use: 'YES_IF', members: { works: ['one'], doesNot: ['two'] } });
    expect(verdict.why).toMatchObject({ code: 'WHY_CONDITIONS_OPEN', facts: { count: 1 } });
  });

  test.each<[string, 'hostNation' | 'guestNation', [string, string]]>([
    ['of the host', 'hostNation', ['family', 'shell']],
    ['of the guest', 'guestNation', ['gun', 'jets']],
  ])('a nation that is not recorded to have any variant %s is told so', (_, side, [a, b]) => {
    const on = tinyDay({
      interfaces: [spec('x')],
      supplies: [supply('shell', [guest('x')])],
      equipment: [
        equipment('gun', [host('x')]),
        equipment('jets', [], { generic: true }),
        equipment('jet', [guest('x')], { variantOf: 'jets', nation: 'DEU' }),
        equipment('family', [], { generic: true }),
        equipment('foreign', [host('x')], { variantOf: 'family', nation: 'DEU' }),
      ],
    });
    const verdict = assess(on, subjectIn(on, a), subjectIn(on, b), 'ACCEPTS', { [side]: 'FRA' });
    const of = side === 'hostNation' ? a : b;
    const caution = { code: 'NO_VARIANT_RECORDED', facts: { of, nation: { id: 'FRA', name: 'FRA' } } };
    expect(verdict.cautions).toContainEqual(caution);
    const rule = 'members-of-a-family-agree';
    expect(verdict.findings).toContainEqual({ ...caution, rule, level: 'COMPATIBLE', claims: [], caution, outranked: true });
    expect(verdict.findings.map(({ code }) => code)).toContain('MEMBERS_AGREE');
  });

  test('a family too wide is not opened', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => member(`m-${at}`, [host('x')]));
    expect([judge(many(80)).level, judge(many(81)).level]).toEqual(['COMPATIBLE', 'UNKNOWN']);
  });

  test('what rests on nothing is shown as resting on nothing', () => {
    const said = [assertion(['one', 'shell'], 'COMPATIBLE', { evidence: [] })];
    expect(judge([member('one', [])], { assertions: said }).basis).toBe('UNVERIFIED');
  });

  test('what a page says of the family reaches a member as far as it is like the others', () => {
    const said = [assertion(['family', 'shell'], 'COMPATIBLE')];
    const members = [member('one', []), member('two', [])];
    const scope = [{ code: 'PAGE_SPEAKS_OF_THE_FAMILY', facts: { of: 'family' } }];
    expect(judge(members, { assertions: said }, ['one', 'shell'])).toMatchObject({
      level: 'CONDITIONAL',
      use: 'YES_IF',
      basis: 'INFERRED',
      conditions: scope,
    });
    expect(judge(members, { assertions: said })).toMatchObject({
      level: 'CONDITIONAL',
      basis: 'DECLARED',
      use: 'YES_IF',
      why: { code: 'WHY_CONDITIONS_OPEN' },
      conditions: scope,
      members: { works: members.map(({ id }) => id) },
    });
  });

  test.each<[string, Parameters<typeof assess>[4], object]>([
    ['no nation: every member', {}, { use: 'NO', members: { works: ['common', 'own'], doesNot: ['foreign'] } }],
    [
      'its own and those of nobody in particular',
      { hostNation: 'ITA' },
      { use: 'YES', members: { works: ['common', 'own'], doesNot: [] } },
    ],
    ['another: not theirs', { hostNation: 'DEU' }, { use: 'NO', members: { works: ['common'], doesNot: ['foreign'] } }],
    ['one of which no member is recorded leaves none out', { hostNation: 'FRA' }, { use: 'NO', members: { doesNot: ['foreign'] } }],
    [
      'the nation of the other side leaves none out',
      { guestNation: 'ITA' },
      { members: { works: ['common', 'own'], doesNot: ['foreign'] } },
    ],
  ])('where a nation is asked for, the variants of another are left out: %s', (_, nations, expected) => {
    const on = tinyDay({
      interfaces: [spec('x'), differs],
      supplies: [supply('shell', [guest('x')])],
      equipment: [
        equipment('family', [], { generic: true }),
        member('common', [host('x')]),
        equipment('foreign', [host('y')], { variantOf: 'family', nation: 'DEU' }),
        equipment('own', [host('x')], { variantOf: 'family', nation: 'ITA' }),
      ],
    });
    expect(assess(on, subjectIn(on, 'family'), subjectIn(on, 'shell'), 'ACCEPTS', nations)).toMatchObject(expected);
  });

  test('what is said of a member reaches neither its family as a whole nor its sister', () => {
    const said = [assertion(['one', 'shell'], 'COMPATIBLE')];
    const members = [member('one', []), member('two', [])];
    expect(judge(members, { assertions: said }, ['two', 'shell']).level).toBe('UNKNOWN');
    expect(judge(members, { assertions: said })).toMatchObject({ level: 'CONDITIONAL', members: { works: ['one'], unknown: ['two'] } });
  });

  test.each<[string, Parameters<typeof equipment>[1], Parameters<typeof equipment>[2], string[]]>([
    ['with the answer of its base, is no member of its own', [], { variantOf: 'one' }, ['one']],
    ['with an answer of its own, is one', [host('y', { id: 'gun' })], { variantOf: 'one' }, ['one', 'pod']],
    ['of which nothing is known, is none', [], { variantOf: 'one', without: ['gun'] }, ['one']],
    ['of which nothing is known, made from the family, is none', [], { variantOf: 'family' }, ['one']],
  ])('a fit-out for another task, %s', (_, ports, more, ids) => {
    const members = [member('one', [host('x', { id: 'gun' })]), { ...equipment('pod', ports, more), category: 'tanker' }];
    const { works, doesNot, unknown } = judge(members).members ?? { works: [], doesNot: [], unknown: [] };
    expect([...works, ...doesNot, ...unknown]).toEqual(ids);
  });
});

describe('what is said of the family itself, and what its members answer', () => {
  const parts: Parts = {
    interfaces: [spec('x')],
    supplies: [supply('shell', [guest('x')])],
    equipment: [
      equipment('family', [], { generic: true }),
      equipment('one', [], { variantOf: 'family' }),
      equipment('two', [], { variantOf: 'family' }),
      equipment('alone', [], { generic: true }),
    ],
  };
  const day = tinyDay(parts);
  const asked = caseIn(day, 'ACCEPTS', 'family', 'shell');
  const port: PortVerdict = { purpose: 'FUEL', kind: 'probe', level: 'COMPATIBLE', basis: 'DECLARED', use: 'YES', ends: ['a', 'b'] };
  const told = (level: Parameters<typeof aFinding>[0], more: Parameters<typeof aFinding>[1] = {}, ports: PortVerdict[] = []): Verdict => {
    const head = { a: 'a', b: 'b', relation: 'ACCEPTS' as const, asOf: DAY, names: { a: 'A', b: 'B' } };
    return concludeVerdict(head, [aFinding(level, { code: 'STATED', claims: [word('page')], ...more })], ports);
  };
  const ofFamily = (of: string) => ({ condition: { code: 'PAGE_SPEAKS_OF_THE_FAMILY' as const, facts: { of } } });
  const through = (direct: Verdict, one: Verdict, two: Verdict) => throughMembers(asked, direct, ({ a }) => (a.id === 'one' ? one : two));
  const nothing = concludeVerdict({ a: 'a', b: 'b', relation: 'ACCEPTS', asOf: DAY, names: { a: 'A', b: 'B' } }, []);
  const [yes, inherited, unknown, no] = [
    told('COMPATIBLE'),
    told('CONDITIONAL', ofFamily('family')),
    told('UNKNOWN'),
    told('INCOMPATIBLE'),
  ];

  test.each<[string, () => Verdict]>([
    ['of what is no family', () => throughMembers({ ...asked, a: subjectIn(day, 'one') }, yes, () => no)],
    ['of a family without members', () => throughMembers({ ...asked, a: subjectIn(day, 'alone') }, yes, () => no)],
    ['where no question joins any member to the other', () => through(yes, nothing, nothing)],
  ])('the direct verdict is the answer: %s', (_, ask) => expect(ask()).toBe(yes));

  test.each<[string, Verdict, Verdict, Verdict, string, string]>([
    ['each inherits it', yes, inherited, inherited, 'CONDITIONAL', 'STATED'],
    ['each inherits it, under a condition', inherited, inherited, inherited, 'CONDITIONAL', 'STATED'],
    ['of one nothing is known', yes, inherited, unknown, 'COMPATIBLE', 'STATED'],
    ['one answers by itself', yes, inherited, yes, 'CONDITIONAL', 'MEMBERS_DIFFER'],
    ['none inherits it', yes, told('CONDITIONAL'), told('CONDITIONAL'), 'CONDITIONAL', 'MEMBERS_AGREE'],
    ['one says that it does not work', yes, inherited, no, 'CONDITIONAL', 'MEMBERS_DIFFER'],
    [
      'they inherit from another family',
      yes,
      told('CONDITIONAL', ofFamily('b')),
      told('CONDITIONAL', ofFamily('b')),
      'CONDITIONAL',
      'MEMBERS_AGREE',
    ],
    [
      'they have a condition of another sort that names it',
      yes,
      told('CONDITIONAL', { condition: { code: 'PAGE_SPEAKS_OF_THE_CLASS', facts: { of: 'family' } } }),
      inherited,
      'CONDITIONAL',
      'MEMBERS_AGREE',
    ],
    ['nothing is said of it', unknown, inherited, inherited, 'CONDITIONAL', 'MEMBERS_AGREE'],
  ])('what a page says of the family counts where every member only inherits it: %s', (_, direct, one, two, level, code) => {
    const verdict = through(direct, one, two);
    expect([verdict.level, verdict.findings[0]?.level === level && verdict.findings.some((each) => each.code === code)]).toEqual([
      level,
      true,
    ]);
    expect(verdict.findings.some((each) => each.code === 'STATED')).toBe(code === 'STATED');
  });

  test('what is open for each member is open for the family, and for its ports', () => {
    const verdict = through(told('COMPATIBLE', {}, [port]), inherited, inherited);
    expect(verdict).toMatchObject({ level: 'CONDITIONAL', use: 'YES_IF', conditions: [ofFamily('family').condition] });
    expect(verdict.ports).toEqual([{ ...port, level: 'CONDITIONAL', use: 'YES_IF' }]);
    expect(verdict.findings.find(({ code }) => code === 'MEMBERS_AGREE')?.facts).toEqual({ family: 'family', other: 'shell' });
  });

  test('what is open for the family already is all that is', () => {
    const direct = told('CONDITIONAL', { condition: 'By day.' });
    expect(through(direct, inherited, inherited).conditions).toEqual(['By day.']);
  });

  test.each<[string, Verdict, Verdict, string]>([
    ['beside one that works', yes, told('INCOMPATIBLE', { claims: [word('page', 'UNVERIFIED')] }), 'ASK'],
    ['beside a no of a page', no, told('INCOMPATIBLE', { claims: [word('page', 'UNVERIFIED')] }), 'NO'],
    ['beside one of which nothing is known', unknown, told('INCOMPATIBLE', { claims: [word('page', 'UNVERIFIED')] }), 'ASK'],
  ])('a no of general knowledge %s', (_, one, two, use) => {
    expect([through(nothing, one, two).use, through(nothing, two, one).use]).toEqual([use, use]);
  });

  test('what is open for a mark that nobody has any more counts among the conditions, and is not the reason', () => {
    const uncleared = told('CONDITIONAL', { condition: { code: 'CLEARANCE_OF_THE_NATIONS', facts: {} } });
    const held = caseIn(tinyDay({ ...parts, holdings: HOLDINGS }), 'ACCEPTS', 'family', 'shell');
    const verdict = throughMembers(held, nothing, ({ a }) => (a.id === 'one' ? yes : uncleared));
    expect([verdict.use, verdict.why]).toEqual(['YES_IF', { code: 'WHY_CONDITIONS_OPEN', facts: { count: 2 } }]);
  });

  test('the sentence behind the worst names those that are better, and no other', () => {
    const doubtful = told('COMPATIBLE', { useAtMost: 'ASK' });
    expect(through(nothing, yes, doubtful)).toMatchObject({
      use: 'ASK',
      members: { works: ['one', 'two'] },
      why: { code: 'WHY_OF_SOME_MEMBERS', facts: { member: ['two'], works: ['one'] } },
    });
  });
});
