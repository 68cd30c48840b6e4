import { expect, test } from '@jest/globals';
import { familyOfMunition, reached, widerScope } from '../../../server/engine/judge/reach.ts';
import {
  assertion,
  caseIn,
  claims,
  equipment,
  guest,
  host,
  KINDS,
  spec,
  supply,
  tinyDay,
  verdictIn,
  word,
} from '../../harness/tiny-catalogue.ts';

const clearance = {
  id: 'c',
  nation: 'ITA',
  between: ['fighter', 'late'] as [string, string],
  status: 'CLEARED' as const,
  reason: 'Cleared.',
  evidence: word('c'),
};
const parts = {
  interfaces: [spec('rack', 'rail', { fixesWholeInterface: false })],
  equipment: [equipment('fighter', [host('rack')])],
  supplies: [
    supply('missiles', [guest('rack', { qualified: claims(['fighter'], { evidence: word('page') }) })], { generic: true }),
    supply('early', [], { variantOf: 'missiles' }),
    supply('late', [], { variantOf: 'missiles' }),
  ],
  vocabulary: { 'interface-kinds': KINDS.map((kind) => (kind.id === 'rail' ? { ...kind, integrated: true } : kind)) },
};
const on = tinyDay(parts);
const asked = caseIn(on, 'ACCEPTS', 'fighter', 'late');

test.each([
  ['late', 'NAMED', []],
  ['missiles', 'FAMILY', [{ code: 'PAGE_SPEAKS_OF_THE_FAMILY', facts: { of: 'missiles' } }]],
  ['rack', 'CLASS', [{ code: 'PAGE_SPEAKS_OF_THE_CLASS', facts: { of: 'rack' } }]],
])('a claim on %s reaches a member as %s', (id, as, scope) => {
  const reach = reached(asked, asked.b, id);
  expect(reach.as).toBe(as);
  expect(widerScope(reach)).toEqual(scope);
});

test.each([
  ['of a mark of it', 'late', 'CONDITIONAL', 'ASK'],
  ['of the family itself', 'missiles', 'CONDITIONAL', 'YES_IF'],
])('a word on a family of munitions, asked %s', (_, id, level, use) => {
  expect(verdictIn(on, 'fighter', id, 'ACCEPTS')).toMatchObject({ level, use });
});

test.each([
  ['a mark cleared by its name', { clearances: [clearance] }],
  ['a mark named by a page', { assertions: [assertion(['fighter', 'late'], 'COMPATIBLE')] }],
  [
    'a page that says it of every member',
    {
      supplies: [
        supply('missiles', [guest('rack', { qualified: claims(['fighter'], { evidence: word('page'), forMembers: true }) })], {
          generic: true,
        }),
        supply('late', [], { variantOf: 'missiles' }),
      ],
    },
  ],
])('%s is not asked for', (_, more) => {
  expect(verdictIn(tinyDay({ ...parts, ...more }), 'fighter', 'late', 'ACCEPTS').use).not.toBe('ASK');
});

test('only a munition is meant', () => {
  const family = reached(asked, asked.b, 'missiles');
  expect(familyOfMunition(asked, [family])).toBe('missiles');
  expect(familyOfMunition({ ...asked, b: { ...asked.b, kind: 'EQUIPMENT' } }, [family])).toBeUndefined();
});
