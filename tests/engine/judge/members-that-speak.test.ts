import { describe, expect, test } from '@jest/globals';
import { membersThatSpeak, useAsMember } from '../../../server/engine/judge/members-that-speak.ts';
import { assess } from '../../../server/engine/judge/assess.ts';
import type { HoldingEntry, Port } from '../../../server/engine/facts/records.ts';
import type { Verdict } from '../../../server/engine/verdict/verdict.ts';
import {
  assertion,
  caseIn,
  equipment,
  guest,
  host,
  spec,
  subjectIn,
  supply,
  tinyDay,
  verdictIn,
  word,
} from '../../harness/tiny-catalogue.ts';

const differs = spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] });
const holding = (nation: string, ...entries: (Partial<HoldingEntry> & { item: string })[]) => ({
  id: nation.toLowerCase(),
  nation,
  holdings: entries.map((one): HoldingEntry => ({ status: 'IN_SERVICE', from: '2000', ...one })),
  evidence: [],
});

describe('marks of equipment', () => {
  const mark = (id: string, to: string) => equipment(id, [host(to)], { variantOf: 'family' });
  const day = (...holdings: ReturnType<typeof holding>[]) =>
    tinyDay({
      interfaces: [spec('x'), differs],
      supplies: [supply('shell', [guest('x')])],
      equipment: [equipment('family', [], { generic: true }), mark('new', 'x'), mark('old', 'y'), mark('test', 'y')],
      holdings,
    });

  test.each<[string, ReturnType<typeof holding>[], string, string]>([
    ['nobody is recorded to have any: all of them', [], 'NO', 'WHY_OF_SOME_MEMBERS'],
    [
      'retired marks and prototypes do not',
      [holding('POL', { item: 'new' }, { item: 'old', to: '2010' })],
      'YES_IF',
      'WHY_CONDITIONS_OPEN',
    ],
    ['one that somebody still has does', [holding('POL', { item: 'new' }), holding('ITA', { item: 'old' })], 'NO', 'WHY_OF_SOME_MEMBERS'],
    ['where a nation has the family any may be meant', [holding('POL', { item: 'new' }, { item: 'family' })], 'NO', 'WHY_OF_SOME_MEMBERS'],
  ])('which of them speak for their family: %s', (_, holdings, use, code) => {
    const verdict = verdictIn(day(...holdings), 'family', 'shell', 'ACCEPTS');
    expect(verdict).toMatchObject({ level: 'CONDITIONAL', use, why: { code }, members: { works: ['new'], doesNot: ['old', 'test'] } });
    expect(verdict.conditions).toMatchObject([{ code: 'VARIANT_IS_ONE_OF', facts: { members: ['new'] } }]);
  });
});

describe('versions of a munition', () => {
  const notOf = (kind: string) => ({ notQualified: [{ kind, reason: 'It is no store.' }] });
  const version = (id: string, ...ports: Port[]) => supply(id, ports, { variantOf: 'missile' });
  const parts = {
    interfaces: [spec('rack', 'rail'), spec('none', 'rail'), spec('tube', 'link')],
    supplies: [
      supply('missile', [], { generic: true }),
      version('air', guest('rack')),
      version('submarine', guest('none', notOf('rail')), guest('tube')),
      version('late', guest('rack')),
    ],
    equipment: [equipment('aircraft', [host('rack')], { nation: 'POL' })],
  };
  const said = (late: 'COMPATIBLE' | 'INCOMPATIBLE') => [
    assertion(['aircraft', 'air'], 'COMPATIBLE', { evidence: word('page') }),
    assertion(['aircraft', 'late'], late, { evidence: word('page') }),
  ];

  test.each<[string, Parameters<typeof said>[0], ReturnType<typeof holding>[], string[]]>([
    ['not one for another kind of carrier, where one fits', 'COMPATIBLE', [], ['air', 'late']],
    ['one that is refused by name does', 'INCOMPATIBLE', [], ['air', 'late']],
    ['those of the nation of the host alone, where it has any', 'INCOMPATIBLE', [holding('POL', { item: 'air' })], ['air']],
    ['all, where others have some', 'INCOMPATIBLE', [holding('ITA', { item: 'air' })], ['air', 'late']],
    ['not one that was given up everywhere', 'COMPATIBLE', [holding('ITA', { item: 'air' }, { item: 'late', to: '2010' })], ['air']],
  ])('which of them speak for their family: %s', (_, late, holdings, ids) => {
    const on = tinyDay({ ...parts, assertions: said(late), holdings });
    const asked = caseIn(on, 'ACCEPTS', 'aircraft', 'missile');
    const judged = ['air', 'submarine', 'late'].map((id) => ({
      member: subjectIn(on, id),
      verdict: assess(on, asked.a, subjectIn(on, id), 'ACCEPTS'),
    }));
    expect(membersThatSpeak(asked, 'b', judged).map(({ member }) => member.id)).toEqual(ids);
  });

  test('all of them where none fits', () => {
    const on = tinyDay({
      ...parts,
      assertions: [assertion(['aircraft', 'late'], 'INCOMPATIBLE'), assertion(['aircraft', 'air'], 'INCOMPATIBLE')],
    });
    expect(verdictIn(on, 'aircraft', 'missile', 'ACCEPTS')).toMatchObject({ level: 'INCOMPATIBLE', use: 'NO' });
  });
});

test.each<[Partial<Verdict>, boolean, string | null]>([
  [{ level: 'INCOMPATIBLE', use: 'NO', basis: 'UNVERIFIED' }, true, 'ASK'],
  [{ level: 'INCOMPATIBLE', use: 'NO', basis: 'UNVERIFIED' }, false, 'NO'],
  [{ level: 'INCOMPATIBLE', use: 'NO', basis: 'DECLARED' }, true, 'NO'],
  [{ level: 'CONDITIONAL', use: 'NO', basis: 'UNVERIFIED' }, true, 'NO'],
  [{ level: 'CONDITIONAL', use: 'YES_IF', basis: 'INFERRED' }, true, 'YES_IF'],
])('the bottom line of a member as its family’s: %j, beside others that may work: %s', (verdict, isMixed, use) => {
  const on = tinyDay({ equipment: [equipment('one'), equipment('fitted', [], { fitOut: true })] });
  const asFitting = isMixed && verdict.level === 'INCOMPATIBLE' ? 'YES_IF' : use;
  expect(useAsMember({ member: subjectIn(on, 'fitted'), verdict: verdict as Verdict }, isMixed)).toBe(asFitting);
  expect(useAsMember({ member: subjectIn(on, 'one'), verdict: verdict as Verdict }, isMixed)).toBe(use);
});
