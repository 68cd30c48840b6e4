import { describe, expect, test } from '@jest/globals';
import { assessCombination, type FiringSet } from '../../../server/engine/questions/combination.ts';
import type { AssertionRecord } from '../../../server/engine/facts/records.ts';
import { brief, claims, DAY, equipment, guest, host, spec, subjectIn, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

type Set = { projectile?: string; charge?: string; fuze?: string; gun?: string };
const set = (
  combination: AssertionRecord['combination'],
  level: AssertionRecord['level'],
  more: Partial<AssertionRecord> = {},
): AssertionRecord => ({
  id: `set-${level.toLowerCase()}-${Object.keys(more).join('-')}`,
  relation: 'ACCEPTS',
  combination,
  level,
  basis: 'CERTIFIED',
  reason: 'As a set.',
  evidence: word('set'),
  ...more,
});

function judge({ gun = 'gun', projectile = 'shell', charge, fuze }: Set, assertions: AssertionRecord[] = [], asOf = DAY) {
  const on = tinyDay(
    {
      interfaces: [
        spec('x'),
        spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] }),
        spec('c', 'charge', { fixesWholeInterface: false, conditions: ['Zone.', 'Table.'] }),
        spec('w', 'well'),
        spec('l', 'link'),
      ],
      equipment: [
        equipment('guns', [host('x'), host('c', { purpose: 'CHARGE' })]),
        equipment('gun', [], { variantOf: 'guns' }),
        equipment('rifle', [host('x')]),
      ],
      supplies: [
        supply('shells', [guest('x'), host('w', { purpose: 'FUZE' })]),
        supply('shell', [], { variantOf: 'shells' }),
        supply('slug', [guest('x')]),
        supply('wrong', [guest('y')]),
        supply('bare'),
        supply('bag', [guest('c')]),
        supply('fuze', [guest('w')]),
        supply('odd', [guest('l', { purpose: 'FUEL' })]),
      ],
      assertions,
      dataset: { asOf: DAY },
    },
    asOf,
  );
  const part = (id: string | undefined) => (id === undefined ? undefined : subjectIn(on, id));
  return assessCombination(on, { host: subjectIn(on, gun), projectile: subjectIn(on, projectile), charge: part(charge), fuze: part(fuze) });
}
const full = { charge: 'bag', fuze: 'fuze' };
const pairs = (verdict: ReturnType<typeof judge>) => verdict.parts.map(({ a, b, level }) => `${a} ${b} ${level}`);

describe('part by part', () => {
  test('tube AND projectile AND charge AND fuze', () => {
    const judged = judge(full);
    expect(pairs(judged)).toEqual(['gun shell COMPATIBLE', 'gun bag CONDITIONAL', 'shell fuze CONDITIONAL']);
    expect(judged.whole).toMatchObject({ a: 'gun', b: 'shell', relation: 'ACCEPTS', level: 'CONDITIONAL', asOf: DAY });
    expect(judged.whole.findings.map(brief)[0]).toEqual({
      code: 'PART_OF_THE_SET',
      level: 'CONDITIONAL',
      facts: { a: 'gun', b: 'bag', level: 'conditional' },
      claims: ['', 'guns', 'bag'],
      condition: 'Zone.',
    });
    expect(judged.whole.findings.every(({ rule }) => rule === 'every-part-fits')).toBe(true);
  });

  test('what is left out is a condition, where the set loads it', () => {
    const judged = judge({});
    expect(judged.whole.findings.filter(({ level }) => level === 'CONDITIONAL').map(brief)).toEqual([
      {
        code: 'CHARGE_LEFT_OPEN',
        level: 'CONDITIONAL',
        facts: { host: 'gun' },
        claims: [],
        condition: { code: 'A_CHARGE_IS_CHOSEN', facts: { host: 'gun', projectile: 'shell' } },
      },
      {
        code: 'FUZE_LEFT_OPEN',
        level: 'CONDITIONAL',
        facts: { host: 'gun' },
        claims: [],
        condition: { code: 'A_FUZE_IS_CHOSEN', facts: { host: 'gun', projectile: 'shell' } },
      },
    ]);
    expect(judge({ gun: 'rifle', projectile: 'slug' }).whole).toMatchObject({ level: 'COMPATIBLE', conditions: [] });
    expect(judge({ charge: 'bag' }).whole.findings.map(({ code }) => code)).not.toContain('CHARGE_LEFT_OPEN');
    expect(judge({ fuze: 'fuze' }).whole.findings.map(({ code }) => code)).not.toContain('FUZE_LEFT_OPEN');
  });

  test('one part that does not fit', () => {
    expect(judge({ ...full, projectile: 'wrong' }).whole.level).toBe('INCOMPATIBLE');
  });

  test('a part of which nothing is recorded is unknown, and what is missing is named', () => {
    const { whole } = judge({ ...full, projectile: 'bare' });
    expect([whole.level, whole.missing.map(({ of }) => of)]).toEqual(['UNKNOWN', ['bare', 'bare']]);
  });

  test('parts that have nothing to do with one another are unknown as a set', () => {
    const judged = judge({ gun: 'rifle', projectile: 'odd' });
    expect([judged.parts[0]?.level, judged.whole.level, judged.whole.findings.map(brief)[0]?.facts?.['level']]).toEqual([
      'NOT_COMPARABLE',
      'UNKNOWN',
      'not comparable',
    ]);
    expect(judged.whole.missing).toEqual([{ of: 'odd', fact: { code: 'WHETHER_THE_TWO_MEET', facts: { a: 'rifle', b: 'odd' } } }]);
  });
});

test('a set is of no more use than the worst of its parts, and names it', () => {
  const on = tinyDay({
    interfaces: [
      spec('x'),
      spec('c', 'charge', { fixesWholeInterface: false }),
      spec('d', 'charge', { distinctFrom: [{ interface: 'c', reason: 'R.' }] }),
    ],
    equipment: [
      equipment('guns', [], { generic: true }),
      equipment('old', [host('x'), host('c', { purpose: 'CHARGE', qualified: claims(['bag']) })], { variantOf: 'guns' }),
      equipment('new', [host('x'), host('d', { purpose: 'CHARGE' })], { variantOf: 'guns' }),
    ],
    supplies: [supply('shell', [guest('x')]), supply('bag', [guest('c')])],
  });
  const { whole, parts } = assessCombination(on, {
    host: subjectIn(on, 'guns'),
    projectile: subjectIn(on, 'shell'),
    charge: subjectIn(on, 'bag'),
  });
  expect(parts.map(({ use }) => use)).toEqual(['YES', 'NO']);
  expect(whole).toMatchObject({ level: 'CONDITIONAL', use: 'NO', why: { code: 'WHY_OF_A_MEMBER', facts: { member: 'bag' } } });
});

describe('a recorded set', () => {
  const named = { host: 'gun', projectile: 'shell', charge: 'bag', fuze: 'fuze' };

  test('whose page names every part answers whether they fit; what is open for a part stays open', () => {
    const judged = judge(full, [set(named, 'COMPATIBLE')]);
    expect(judged.whole).toMatchObject({ level: 'CONDITIONAL', basis: 'DECLARED' });
    expect(judged.whole.conditions).toEqual(judged.parts.flatMap(({ conditions }) => conditions));
    expect(judged.whole.findings.map(({ code, level, outranked }) => [code, level, outranked === true])).toEqual([
      ['PART_OF_THE_SET', 'CONDITIONAL', false],
      ['PART_OF_THE_SET', 'CONDITIONAL', false],
      ['PART_OF_THE_SET', 'CONDITIONAL', false],
      ['COMBINATION_IS_DOCUMENTED', 'COMPATIBLE', false],
      ['PART_OF_THE_SET', 'COMPATIBLE', true],
    ]);
    const said = judged.whole.findings.find(({ code }) => code === 'COMBINATION_IS_DOCUMENTED');
    expect(brief(said as never)).toEqual({
      code: 'COMBINATION_IS_DOCUMENTED',
      level: 'COMPATIBLE',
      facts: { host: 'gun', projectile: 'shell', reason: 'As a set.' },
      claims: ['set'],
    });
    expect(said?.rule).toBe('combination-is-documented');
    expect(judged.parts).toHaveLength(3);
  });

  test.each<[string, AssertionRecord, Set, string, string]>([
    [
      'whose page names every part',
      set({ ...named, projectile: 'bare', fuze: undefined }, 'COMPATIBLE'),
      { projectile: 'bare', charge: 'bag' },
      'CONDITIONAL',
      'YES_IF',
    ],
    [
      'that leaves a part out is no better than that part',
      set({ host: 'gun', projectile: 'bare' }, 'COMPATIBLE'),
      { projectile: 'bare', charge: 'bag' },
      'UNKNOWN',
      'ASK',
    ],
    [
      'of a family is no better than the parts',
      set({ ...named, host: 'guns', projectile: 'bare', fuze: undefined }, 'COMPATIBLE'),
      { projectile: 'bare', charge: 'bag' },
      'UNKNOWN',
      'ASK',
    ],
    [
      'on nobody’s word is no better than the parts',
      set({ ...named, projectile: 'bare', fuze: undefined }, 'COMPATIBLE', { evidence: word('set', 'UNVERIFIED') }),
      { projectile: 'bare', charge: 'bag' },
      'UNKNOWN',
      'ASK',
    ],
  ])('%s', (_, record, asked, level, use) => {
    expect(judge(asked, [record]).whole).toMatchObject({ level, use });
  });

  test('leaves a fuze that is not named open', () => {
    const { whole } = judge({ charge: 'bag' }, [set({ host: 'gun', projectile: 'shell', charge: 'bag' }, 'COMPATIBLE')]);
    expect(whole).toMatchObject({ level: 'CONDITIONAL', use: 'YES_IF' });
    expect(whole.conditions).toContainEqual({ code: 'A_FUZE_IS_CHOSEN', facts: { host: 'gun', projectile: 'shell' } });
  });

  test('says no more than its parts of a day after the data', () => {
    const late = '2031-01-01';
    const known = [set({ host: 'gun', projectile: 'shell', charge: 'bag' }, 'COMPATIBLE')];
    const lateSays = (records: AssertionRecord[]) => {
      const { whole } = judge({ charge: 'bag' }, records, late);
      return [whole.use, whole.findings.filter(({ code }) => code === 'AFTER_THE_DATA').length];
    };
    for (const records of [[], known]) expect(lateSays(records)).toEqual(['ASK', 1]);
    expect(judge({ charge: 'bag' }, known, late).whole.why.code).toBe('AFTER_THE_DATA');
  });

  test('holds no part that does not fit', () => {
    expect(judge({ ...full, projectile: 'wrong' }, [set({ host: 'gun', projectile: 'wrong' }, 'COMPATIBLE')]).whole.level).toBe(
      'INCOMPATIBLE',
    );
  });

  test.each<[string, AssertionRecord['combination'], Set, boolean]>([
    ['of families', { host: 'guns', projectile: 'shells' }, full, true],
    ['of fewer parts', { host: 'gun' }, full, true],
    ['of another projectile', { host: 'gun', projectile: 'slug' }, full, false],
    ['of another host', { host: 'rifle' }, full, false],
    ['of another charge', { host: 'gun', charge: 'slug' }, full, false],
    ['of another fuze', { host: 'gun', fuze: 'slug' }, full, false],
    ['of a charge that is left out', { host: 'gun', charge: 'bag' }, { fuze: 'fuze' }, false],
    ['of a fuze that is left out', { host: 'gun', fuze: 'fuze' }, { charge: 'bag' }, false],
  ])('%s', (_, combination, asked, expected) => {
    const { whole } = judge(asked, [set(combination, 'COMPATIBLE')]);
    expect(whole.findings.some(({ code }) => code === 'COMBINATION_IS_DOCUMENTED')).toBe(expected);
  });

  test('with conditions is a finding for each', () => {
    const { whole } = judge(full, [set({ host: 'gun' }, 'CONDITIONAL', { conditions: ['Dry.', 'Cold.'] })]);
    expect(whole.findings.slice(0, 2).map(({ condition }) => condition)).toEqual(['Dry.', 'Cold.']);
  });

  test('with conditions that the source does not name depends on what it says', () => {
    expect(judge(full, [set({ host: 'gun' }, 'CONDITIONAL')]).whole.conditions[0]).toBe('As a set.');
  });

  test('two that disagree make it CONFLICTING', () => {
    const { whole } = judge(full, [set({ host: 'gun' }, 'COMPATIBLE'), set({ host: 'gun' }, 'INCOMPATIBLE')]);
    expect([whole.level, whole.findings[0]?.code, whole.findings[0]?.facts]).toEqual([
      'CONFLICTING',
      'SOURCES_DISAGREE',
      { a: 'gun', b: 'shell' },
    ]);
    expect(judge(full, [set({ host: 'gun' }, 'COMPATIBLE'), set({ host: 'gun' }, 'CONDITIONAL')]).whole.level).toBe('CONDITIONAL');
    expect(judge(full, [set({ host: 'gun' }, 'INCOMPATIBLE')]).whole.findings[0]?.code).toBe('COMBINATION_IS_DOCUMENTED');
  });

  test('holds from its day on', () => {
    const records = [set({ host: 'gun' }, 'COMPATIBLE', { validFrom: '2020' })];
    const isHeard = (asOf: string) => judge(full, records, asOf).whole.findings.some(({ code }) => code === 'COMBINATION_IS_DOCUMENTED');
    expect([isHeard('2020-12-30'), isHeard('2020-12-31')]).toEqual([false, true]);
  });
});

describe('the fleets of nations', () => {
  const configuration = (nation: string, state: 'FITTED' | 'NOT_FITTED', of: { item: string; guest: string }) => ({
    id: `${nation}-${of.guest}`.toLowerCase(),
    nation,
    ...of,
    state,
    reason: 'Seen.',
    evidence: word('fleet'),
  });
  const on = tinyDay({
    interfaces: [spec('x'), spec('c', 'charge')],
    equipment: [equipment('gun', [host('x'), host('c', { purpose: 'CHARGE' })]), equipment('plain', [host('x')])],
    supplies: [supply('shell', [guest('x')]), supply('bag', [guest('c')])],
    configurations: [
      configuration('DEU', 'NOT_FITTED', { item: 'gun', guest: 'bag' }),
      configuration('FRA', 'NOT_FITTED', { item: 'gun', guest: 'shell' }),
    ],
  });
  const of = (gun: string, nations: FiringSet['nations']) =>
    assessCombination(on, {
      host: subjectIn(on, gun),
      projectile: subjectIn(on, 'shell'),
      charge: subjectIn(on, 'bag'),
      ...(nations && { nations }),
    });

  test.each<[string, string, FiringSet['nations'], string, string[], string | null]>([
    ['nobody', 'gun', undefined, 'COMPATIBLE', ['COMPATIBLE', 'COMPATIBLE'], 'YES'],
    ['a fleet that has no room for the charge', 'gun', { host: 'DEU' }, 'INCOMPATIBLE', ['COMPATIBLE', 'INCOMPATIBLE'], 'NO'],
    ['a fleet that does not fire the shell', 'gun', { host: 'FRA' }, 'INCOMPATIBLE', ['INCOMPATIBLE', 'COMPATIBLE'], 'NO'],
    ['a shell that another nation holds', 'gun', { host: 'NOR', projectile: 'DEU' }, 'COMPATIBLE', ['COMPATIBLE', 'COMPATIBLE'], 'ASK'],
    ['a charge that another nation holds', 'gun', { host: 'NOR', charge: 'DEU' }, 'COMPATIBLE', ['COMPATIBLE', 'COMPATIBLE'], 'ASK'],
  ])('of %s', (_, gun, nations, level, parts, use) => {
    const judged = of(gun, nations);
    expect([judged.whole.level, judged.parts.map((part) => part.level), judged.whole.use]).toEqual([level, parts, use]);
  });

  test('of which nothing is recorded: the whole says so, as its parts do', () => {
    const { whole, parts } = of('plain', { host: 'NOR' });
    expect(parts[0]?.cautions).toEqual([expect.objectContaining({ code: 'FLEET_NOT_RECORDED' })]);
    expect(whole.cautions).toEqual([expect.objectContaining({ code: 'FLEET_NOT_RECORDED' })]);
  });
});
