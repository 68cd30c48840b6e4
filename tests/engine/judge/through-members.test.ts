import { describe, expect, test } from '@jest/globals';
import {
  claims,
  assertion,
  brief,
  DAY,
  equipment,
  guest,
  host,
  spec,
  supply,
  tinyDay,
  verdictIn,
  word,
  type Parts,
} from '../../harness/tiny-catalogue.ts';

describe('a family of which nothing is recorded itself is judged through its members', () => {
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
  const facts = (members: string, other = 'shell', a = 'family', b = other) => ({ family: 'family', other, members, a, b });

  test('all alike gives that level, on the words of all', () => {
    const verdict = judge([member('one', [host('x')]), member('two', [host('x')])]);
    expect(verdict.findings.map(brief)).toEqual([
      {
        code: 'MEMBERS_AGREE',
        level: 'COMPATIBLE',
        facts: facts('one: COMPATIBLE; two: COMPATIBLE'),
        claims: ['one', 'shell', 'two', 'shell'],
      },
    ]);
    expect(verdict).toMatchObject({ a: 'family', b: 'shell', relation: 'ACCEPTS', asOf: DAY, conditions: [] });
    expect(verdict.findings[0]?.rule).toBe('members-of-a-family-agree');
  });

  test('unlike gives CONDITIONAL on the variant, and names those that work', () => {
    const verdict = judge([member('one', [host('x')]), member('three', [host('x')]), member('two', [host('y')])]);
    expect(verdict.findings.map(brief)).toEqual([
      {
        code: 'MEMBERS_DIFFER',
        level: 'CONDITIONAL',
        facts: facts('one: COMPATIBLE; three: COMPATIBLE; two: INCOMPATIBLE'),
        claims: ['one', 'shell', 'three', 'shell', 'y+x', 'two', 'shell'],
        condition: { code: 'VARIANT_IS_ONE_OF', facts: { members: 'one, three' } },
      },
    ]);
  });

  test('all no is a no, without a condition', () => {
    expect(judge([member('one', [host('y')]), member('two', [host('y')])])).toMatchObject({ level: 'INCOMPATIBLE', conditions: [] });
  });

  test('unlike, of which none works, is no yes', () => {
    const said = [assertion(['one', 'shell'], 'COMPATIBLE'), assertion(['one', 'shell'], 'INCOMPATIBLE')];
    const verdict = judge([member('one', [host('x')]), member('two', [host('y')])], { assertions: said });
    expect(verdict).toMatchObject({ level: 'CONFLICTING', conditions: [] });
    expect(verdict.findings.map(({ code }) => code)).toEqual(['MEMBERS_DIFFER']);
    expect(verdict.changes).toEqual([
      { becomes: 'COMPATIBLE', when: [{ code: 'SOURCES_ARE_RECONCILED', facts: facts('one: CONFLICTING; two: INCOMPATIBLE') }] },
    ]);
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

  test('all with conditions that nobody named: one of the variants', () => {
    const said = [assertion(['one', 'shell'], 'CONDITIONAL'), assertion(['two', 'shell'], 'CONDITIONAL')];
    expect(judge([member('one', [host('x')]), member('two', [host('x')])], { assertions: said }).conditions).toEqual([
      { code: 'VARIANT_IS_ONE_OF', facts: { members: 'one, two' } },
    ]);
  });

  test('a member of which not enough is recorded does not count; where none counts the family is unknown', () => {
    expect(judge([member('one', [host('x')]), member('two', [])]).level).toBe('COMPATIBLE');
    expect(judge([member('one', [host('l')]), member('two', [])])).toMatchObject({
      level: 'UNKNOWN',
      findings: [{ code: 'NO_PORT_RECORDED' }],
    });
  });

  test('a member that is unknown itself does not count', () => {
    const label = spec('label', 'calibre', { generic: true });
    const parts: Parts = { interfaces: [spec('x'), label], supplies: [supply('shell', [guest('x')])] };
    const verdict = judge([member('one', [host('x')]), member('two', [host('label')])], parts);
    expect(verdict).toMatchObject({ level: 'COMPATIBLE', findings: [{ facts: facts('one: COMPATIBLE') }] });
    expect(judge([member('two', [host('label')])], parts).findings[0]?.code).toBe('NO_PORT_RECORDED');
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
    expect(judge([member('one', [])], list).level).toBe('CONDITIONAL');
  });

  test('a family within is judged by its own members, each once', () => {
    const verdict = judge([
      member('one', [host('x')]),
      equipment('one-a', [host('y', { id: 'host-x' })], { variantOf: 'one' }),
      member('two', [host('y')]),
    ]);
    expect(verdict.findings[0]?.facts).toEqual(facts('two: INCOMPATIBLE; one-a: INCOMPATIBLE'));
  });

  test('the family may be the guest', () => {
    const verdict = verdictIn(
      tinyDay({
        interfaces: [spec('x')],
        equipment: [equipment('gun', [host('x')])],
        supplies: [supply('family'), supply('one', [guest('x')], { variantOf: 'family' })],
      }),
      'gun',
      'family',
    );
    expect(verdict.findings.map(brief)).toEqual([
      { code: 'MEMBERS_AGREE', level: 'COMPATIBLE', facts: facts('one: COMPATIBLE', 'gun', 'gun', 'family'), claims: ['gun', 'one'] },
    ]);
    expect(verdict).toMatchObject({ a: 'gun', b: 'family' });
  });

  test('of two families the second is opened where the first gives no answer', () => {
    const parts: Parts = {
      equipment: [equipment('family-host', [host('x')]), equipment('mark', [], { variantOf: 'family-host' })],
      supplies: [supply('rounds'), supply('round', [guest('x')], { variantOf: 'rounds' })],
    };
    expect(judge([], parts, ['family-host', 'rounds']).findings[0]?.facts).toMatchObject({
      family: 'rounds',
      members: 'round: COMPATIBLE',
    });
  });

  test('between equals two families have one answer, whichever is named first', () => {
    const tiny = tinyDay({
      interfaces: [spec('x'), spec('y')],
      equipment: [
        equipment('b-family', [guest('x')]),
        equipment('b-one', [host('x')], { variantOf: 'b-family' }),
        equipment('a-family', [guest('x')]),
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

  test('a record of the family stands before its members', () => {
    const parts: Parts = { equipment: [equipment('line', [host('y')]), equipment('mark', [host('x')], { variantOf: 'line' })] };
    expect(judge([], parts, ['line', 'shell'])).toMatchObject({ level: 'INCOMPATIBLE', findings: [{ code: 'INTERFACE_DIFFERS' }] });
  });

  test('a family too wide is not opened', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => member(`m-${at}`, [host('x')]));
    expect([judge(many(80)).level, judge(many(81)).level]).toEqual(['COMPATIBLE', 'UNKNOWN']);
  });

  test('what rests on nothing is shown as resting on nothing', () => {
    const said = [assertion(['one', 'shell'], 'COMPATIBLE', { evidence: [] })];
    expect(judge([member('one', [host('x')])], { assertions: said }).basis).toBe('UNVERIFIED');
  });
});
