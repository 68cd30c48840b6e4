import { describe, expect, test } from '@jest/globals';
import { assessAccepts } from '../../../../server/engine/judge/relations/accepts.ts';
import type { AssertionRecord, EvidenceGrade } from '../../../../server/engine/facts/records.ts';
import {
  assertion,
  brief,
  caseIn,
  equipment,
  guest,
  host,
  KINDS,
  spec,
  supply,
  tinyDay,
  word,
  type Parts,
} from '../../../harness/tiny-catalogue.ts';

const SPECS = [
  spec('x', 'calibre', { parameters: { boreDiameterMm: 50 } }),
  spec('y', 'calibre', { parameters: { boreDiameterMm: 60 } }),
  spec('l', 'link'),
  spec('m', 'link', { distinctFrom: [{ interface: 'l', reason: 'Another pitch.' }] }),
  spec('k', 'link'),
  spec('r', 'rail'),
  spec('s', 'rail'),
];

function judge(parts: Parts, pair: [string, string] = ['gun', 'shell']) {
  const on = tinyDay({ interfaces: SPECS, ...parts });
  const verdict = assessAccepts(caseIn(on, 'ACCEPTS', ...pair));
  return {
    verdict,
    codes: verdict.findings.map((one) => `${one.code}${one.outranked ? ' (outranked)' : ''}`),
  };
}
const gun = (...ports: Parameters<typeof equipment>[1] & object) => equipment('gun', ports);
const shell = (...ports: Parameters<typeof supply>[1] & object) => supply('shell', ports);

describe('what is derived', () => {
  test.each<[string, Parts, string, string[]]>([
    ['fits', { equipment: [gun(host('x'))], supplies: [shell(guest('x'))] }, 'COMPATIBLE', ['INTERFACE_IS_THE_SAME']],
    ['does not fit', { equipment: [gun(host('x'))], supplies: [shell(guest('y'))] }, 'INCOMPATIBLE', ['INTERFACE_DIFFERS']],
    ['no kind in common', { equipment: [gun(host('l', { purpose: 'FUEL' }))], supplies: [shell(guest('x'))] }, 'NOT_COMPARABLE', []],
    ['armed with another kind', { equipment: [gun(host('l'))], supplies: [shell(guest('x'))] }, 'UNKNOWN', ['NO_ARM_OF_THE_KIND_RECORDED']],
    [
      'a guest that is no munition',
      { equipment: [gun(host('l'))], supplies: [shell(guest('x', { purpose: 'FUEL' }))] },
      'NOT_COMPARABLE',
      [],
    ],
    ['nothing recorded of the host', { equipment: [gun()], supplies: [shell(guest('x'))] }, 'UNKNOWN', ['NO_PORT_RECORDED']],
    ['nothing recorded of the guest', { equipment: [gun(host('x'))], supplies: [shell()] }, 'UNKNOWN', ['NO_PORT_RECORDED']],
    [
      'cartridge AND link: both fit',
      { equipment: [gun(host('x'), host('l'))], supplies: [shell(guest('x'), guest('l'))] },
      'COMPATIBLE',
      ['INTERFACE_IS_THE_SAME', 'INTERFACE_IS_THE_SAME'],
    ],
    [
      'cartridge AND link: one does not',
      { equipment: [gun(host('x'), host('l'))], supplies: [shell(guest('x'), guest('m'))] },
      'INCOMPATIBLE',
      ['INTERFACE_DIFFERS', 'INTERFACE_IS_THE_SAME'],
    ],
    [
      'cartridge AND link: nothing says that the links meet',
      { equipment: [gun(host('x'), host('l'))], supplies: [shell(guest('x'), guest('k'))] },
      'UNKNOWN',
      ['INTERFACE_IS_NOT_SHOWN_TO_FIT', 'INTERFACE_IS_THE_SAME'],
    ],
    [
      'cartridge AND link: one not recorded',
      { equipment: [gun(host('x'))], supplies: [shell(guest('x'), guest('l'))] },
      'UNKNOWN',
      ['HOST_PORT_NOT_RECORDED', 'INTERFACE_IS_THE_SAME'],
    ],
    [
      'the better of two guns',
      { equipment: [gun(host('y'), host('x'))], supplies: [shell(guest('x'))] },
      'COMPATIBLE',
      ['INTERFACE_IS_THE_SAME'],
    ],
    [
      'a rack OR a tube',
      { equipment: [gun(host('r'))], supplies: [shell(guest('s'), guest('r'))] },
      'COMPATIBLE',
      ['INTERFACE_IS_THE_SAME'],
    ],
    [
      'a rack or a tube, neither of which is there',
      { equipment: [gun(host('x'))], supplies: [shell(guest('s'), guest('r'), guest('x'))] },
      'UNKNOWN',
      ['HOST_PORT_NOT_RECORDED', 'INTERFACE_IS_THE_SAME'],
    ],
  ])('%s', (_, parts, level, codes) => {
    const judged = judge(parts);
    expect([judged.verdict.level, judged.codes]).toEqual([level, codes]);
  });

  test("what an equipment meets are questions apart: an end that the host hasn't is left out", () => {
    const parts = { equipment: [gun(host('x')), equipment('rider', [guest('x'), guest('l')])] };
    expect(judge(parts, ['gun', 'rider']).verdict.level).toBe('COMPATIBLE');
  });

  test('the host is named where nothing is recorded of it, else the guest', () => {
    const missing = (parts: Parts) => judge(parts).verdict.missing.map(({ of }) => of);
    expect(missing({ equipment: [gun()], supplies: [shell()] })).toEqual(['gun']);
    expect(missing({ equipment: [gun(host('x'))], supplies: [shell()] })).toEqual(['shell']);
  });

  test('what a gun takes may be stated as a whole: an arm of a kind that its own excludes is a no', () => {
    const two = [host('l', { id: 'p' }), host('m', { id: 'q' }), host('r', { id: 'fuel', purpose: 'FUEL' })];
    const parts: Parts = { equipment: [gun(...two)], supplies: [shell(guest('x'), guest('y', { id: 'other' }))] };
    const [open] = judge(parts).verdict.findings.map(brief);
    const facts = { host: 'gun', guest: 'shell', hostKind: 'Link', guestKind: 'Calibre' };
    const missing = { of: 'gun', fact: { code: 'KIND_OF_PORT', facts: { kind: facts.guestKind, of: 'gun' } } };
    expect(open).toEqual({ code: 'NO_ARM_OF_THE_KIND_RECORDED', level: 'UNKNOWN', facts, claims: ['gun', 'shell'], missing });
    const categories = [{ id: 'gun', name: 'Gun', statesWhole: true }];
    expect(judge({ ...parts, vocabulary: { categories } }).verdict.level).toBe('UNKNOWN');
    const kinds = KINDS.map((kind) => (kind.id === 'calibre' ? { ...kind, excludes: ['link'] } : kind));
    expect(judge({ ...parts, vocabulary: { 'interface-kinds': kinds } }).verdict.level).toBe('UNKNOWN');
    const whole = judge({ ...parts, vocabulary: { categories, 'interface-kinds': kinds } });
    expect(whole.verdict.findings.map(brief)).toEqual([
      {
        code: 'MADE_FOR_ANOTHER_KIND',
        level: 'INCOMPATIBLE',
        facts,
        claims: ['gun', 'shell'],
      },
    ]);
    expect(whole.verdict.findings[0]?.rule).toBe('host-has-a-port-for-each-end');
    expect(judge({ equipment: [gun(...two), equipment('rider', [guest('x')])] }, ['gun', 'rider']).verdict.level).toBe('NOT_COMPARABLE');
  });

  test('a port that is not recorded is named with its kind', () => {
    const { verdict } = judge({ equipment: [gun(host('x'))], supplies: [shell(guest('x'), guest('l'))] });
    expect(verdict.findings.slice(0, 1).map(brief)).toEqual([
      {
        code: 'HOST_PORT_NOT_RECORDED',
        level: 'UNKNOWN',
        facts: { host: 'gun', kind: 'Link', interface: 'l' },
        claims: [],
        missing: { of: 'gun', fact: { code: 'KIND_OF_PORT', facts: { kind: 'Link', of: 'gun' } } },
      },
    ]);
    expect(verdict.findings[0]?.rule).toBe('host-has-a-port-for-each-end');
  });

  test('a port of the very interface comes before a better one of the kind', () => {
    const needy = { ...SPECS[0], id: 'x' };
    const parts: Parts = {
      interfaces: [...SPECS.slice(1), { ...spec('x'), ...needy }, spec('c', 'charge'), spec('d', 'charge')],
      equipment: [gun(host('c', { requires: [{ feature: 'setter', otherwise: 'INCOMPATIBLE', condition: 'Fitted.' }] }), host('d'))],
      supplies: [supply('shell', [guest('c')], { featuresAbsent: ['setter'] })],
    };
    expect(judge(parts).verdict.level).toBe('INCOMPATIBLE');
  });

  test('ports are listed with purpose, kind, level, grade and bottom line', () => {
    const { verdict } = judge({
      equipment: [gun(host('x', { purpose: 'COAXIAL' }), host('l', { purpose: 'FEED' }))],
      supplies: [shell(guest('x'), guest('m'))],
    });
    expect(verdict.ports).toEqual([
      {
        purpose: 'COAXIAL',
        kind: 'calibre',
        level: 'COMPATIBLE',
        basis: 'STANDARD_DERIVED',
        use: 'YES',
        ends: ['gun:host-x', 'shell:guest-x'],
      },
      { purpose: 'FEED', kind: 'link', level: 'INCOMPATIBLE', basis: 'DECLARED', use: 'NO', ends: ['gun:host-l', 'shell:guest-m'] },
    ]);
  });

  test('what would turn another rack is named', () => {
    const needs = (feature: string) => [{ feature, otherwise: 'INCOMPATIBLE' as const, condition: `Has ${feature}.` }];
    const { verdict } = judge({
      equipment: [gun(host('x', { id: 'one', requires: [...needs('a'), ...needs('b')] }), host('x', { id: 'two', requires: needs('c') }))],
      supplies: [supply('shell', [guest('x')], { featuresAbsent: ['a', 'b', 'c'] })],
    });
    expect(verdict.level).toBe('INCOMPATIBLE');
    expect(verdict.changes.map(({ when }) => when)).toEqual([['Has c.'], ['Has a.', 'Has b.']]);
  });

  test('another rack is turned together with what else the guest needs', () => {
    const needs = (feature: string) => [{ feature, otherwise: 'CONDITIONAL' as const, condition: `Has ${feature}.` }];
    const { verdict } = judge({
      equipment: [
        gun(
          host('x', { id: 'one', requires: [...needs('a'), ...needs('b')] }),
          host('x', { id: 'two', requires: needs('c') }),
          host('l', { requires: needs('d') }),
        ),
      ],
      supplies: [shell(guest('x'), guest('l'))],
    });
    expect(verdict.changes.map(({ when }) => when)).toEqual([
      ['Has d.', 'Has c.'],
      ['Has a.', 'Has b.', 'Has d.'],
    ]);
  });
});

describe('what is stated outranks it', () => {
  const fits: Parts = { equipment: [gun(host('x'))], supplies: [shell(guest('x'))] };
  const differs = (grade: EvidenceGrade): Parts => ({
    interfaces: [
      spec('x', 'calibre', { distinctFrom: [{ interface: 'y', reason: 'Shorter.', evidence: word('miss', grade) }] }),
      spec('y'),
    ],
    equipment: [equipment('gun', [host('x', { evidence: word('p', grade) })])],
    supplies: [supply('shell', [guest('y', { evidence: word('p', grade) })])],
  });
  const said = (level: AssertionRecord['level'], grade: EvidenceGrade = 'DECLARED') =>
    assertion(['gun', 'shell'], level, { evidence: word('said', grade) });

  test.each<[string, Parts, AssertionRecord[], string, string[]]>([
    ['a no where the rules say yes', fits, [said('INCOMPATIBLE')], 'INCOMPATIBLE', ['STATED', 'INTERFACE_IS_THE_SAME (outranked)']],
    ['a yes with conditions', fits, [said('CONDITIONAL')], 'CONDITIONAL', ['STATED', 'INTERFACE_IS_THE_SAME (outranked)']],
    [
      'yes and no',
      fits,
      [said('COMPATIBLE'), said('INCOMPATIBLE')],
      'CONFLICTING',
      ['SOURCES_DISAGREE', 'STATED (outranked)', 'STATED (outranked)', 'INTERFACE_IS_THE_SAME (outranked)'],
    ],
    [
      'a declared yes against a mismatch that is inferred',
      differs('INFERRED'),
      [said('COMPATIBLE')],
      'COMPATIBLE',
      ['STATED', 'INTERFACE_DIFFERS (outranked)'],
    ],
    [
      'a demonstrated yes against a declared mismatch',
      differs('DECLARED'),
      [said('COMPATIBLE', 'DEMONSTRATED')],
      'COMPATIBLE',
      ['STATED', 'INTERFACE_DIFFERS (outranked)'],
    ],
    [
      'a yes as strong as the mismatch',
      differs('DECLARED'),
      [said('COMPATIBLE')],
      'CONFLICTING',
      ['SOURCES_DISAGREE', 'INTERFACE_DIFFERS (outranked)', 'STATED (outranked)'],
    ],
    [
      'a yes that nobody gave, against a weaker mismatch',
      differs('UNVERIFIED'),
      [said('COMPATIBLE', 'STANDARD_DERIVED')],
      'CONFLICTING',
      ['SOURCES_DISAGREE', 'INTERFACE_DIFFERS (outranked)', 'STATED (outranked)'],
    ],
    [
      'a no against a mismatch',
      differs('DECLARED'),
      [said('INCOMPATIBLE', 'UNVERIFIED')],
      'INCOMPATIBLE',
      ['STATED', 'INTERFACE_DIFFERS (outranked)'],
    ],
  ])('%s', (_, parts, assertions, level, codes) => {
    const judged = judge({ ...parts, assertions });
    expect([judged.verdict.level, judged.codes]).toEqual([level, codes]);
    const { basis, use, ports } = judged.verdict;
    expect(ports.map((port) => [port.level, port.basis, port.use])).toEqual([[level, basis, use]]);
  });

  test.each<[string, EvidenceGrade, number | undefined, EvidenceGrade, string, string | null]>([
    ['seen, within a limit that nobody wrote', 'DEMONSTRATED', 90, 'UNVERIFIED', 'COMPATIBLE', 'DEMONSTRATED'],
    ['seen, and a measure is missing', 'DEMONSTRATED', undefined, 'UNVERIFIED', 'COMPATIBLE', 'DEMONSTRATED'],
    ['seen, beyond what a page gives', 'DEMONSTRATED', 110, 'DECLARED', 'COMPATIBLE', 'DEMONSTRATED'],
    ['stated, beyond a limit that nobody wrote', 'DECLARED', 110, 'UNVERIFIED', 'COMPATIBLE', 'DECLARED'],
    ['stated, beyond what a page gives', 'DECLARED', 110, 'DECLARED', 'CONFLICTING', 'DECLARED'],
    ['known in general, and a measure is missing', 'UNVERIFIED', undefined, 'UNVERIFIED', 'UNKNOWN', 'UNVERIFIED'],
  ])('a carrier and a load: %s', (_, grade, massKg, ofMass, level, basis) => {
    const evidence = word('scales', ofMass);
    const { verdict } = judge({
      interfaces: [spec('hold', 'deck')],
      equipment: [gun(host('hold', { parameters: { massLimitKg: 100 }, evidence }))],
      supplies: [shell(guest('hold', { ...(massKg !== undefined && { parameters: { massKg } }), evidence }))],
      assertions: [said('COMPATIBLE', grade)],
    });
    expect([verdict.level, verdict.basis]).toEqual([level, basis]);
  });

  test('the strongest of several yes is weighed, against the mismatch', () => {
    const weak = { ...said('COMPATIBLE', 'UNVERIFIED'), id: 'weak' };
    expect(judge({ ...differs('INFERRED'), assertions: [weak, said('COMPATIBLE')] }).verdict.level).toBe('COMPATIBLE');
  });

  test('a mismatch that is only assumed is no obstacle', () => {
    const parts: Parts = {
      interfaces: [spec('x'), spec('y')],
      equipment: [gun(host('x'))],
      supplies: [shell(guest('y'))],
      assertions: [said('COMPATIBLE', 'UNVERIFIED')],
    };
    expect(judge(parts).verdict.level).toBe('COMPATIBLE');
  });

  test('that the guest is qualified is no open condition behind a yes; what else has to hold is', () => {
    const parts = (conditions?: string[]): Parts => ({
      interfaces: [spec('x', 'calibre', { fixesWholeInterface: false, conditions })],
      equipment: [gun(host('x'))],
      supplies: [shell(guest('x'))],
      assertions: [said('COMPATIBLE')],
    });
    expect(judge(parts()).verdict.conditions).toEqual([]);
    expect(judge(parts(['Held.'])).verdict.conditions).toEqual(['Held.']);
  });

  test('a conflict rests on both sides', () => {
    const { verdict } = judge({ ...differs('DECLARED'), assertions: [said('COMPATIBLE')] });
    expect(verdict.findings.slice(0, 1).map(brief)[0]?.claims).toEqual(['said', 'miss', 'p', 'p']);
  });

  test('a fitting that the host is recorded to lack speaks against a given word, and fails without one; one of which nothing is known does not', () => {
    const needs = [{ feature: 'setter', otherwise: 'INCOMPATIBLE' as const, condition: 'Fitted.' }];
    const parts = (more: object, grade: EvidenceGrade = 'DECLARED'): Parts => ({
      equipment: [equipment('gun', [host('x')], more)],
      supplies: [shell(guest('x', { requires: needs }))],
      assertions: [said('COMPATIBLE', grade)],
    });
    expect(judge(parts({ featuresAbsent: ['setter'] })).verdict.level).toBe('CONFLICTING');
    expect(judge(parts({ featuresAbsent: ['setter'] }, 'UNVERIFIED')).verdict).toMatchObject({
      level: 'INCOMPATIBLE',
      use: 'NO',
      changes: [{ becomes: 'COMPATIBLE', when: ['Fitted.'] }],
    });
    expect(judge(parts({})).verdict).toMatchObject({ level: 'COMPATIBLE', use: 'YES' });
    expect(judge(parts({}, 'UNVERIFIED')).verdict).toMatchObject({ level: 'UNKNOWN', use: 'ASK' });
  });
});
