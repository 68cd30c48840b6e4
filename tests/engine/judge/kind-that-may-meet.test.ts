import { expect, test } from '@jest/globals';
import { assess } from '../../../server/engine/judge/assess.ts';
import { kindThatMayMeet } from '../../../server/engine/judge/kind-that-may-meet.ts';
import { assertion, caseIn, equipment, guest, host, KINDS, spec, supply, subjectIn, tinyDay } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('rack', 'rail')],
  equipment: [equipment('fighter'), equipment('armed', [host('rack')])],
  supplies: [supply('missile'), supply('bomb', [guest('rack')])],
  assertions: [assertion(['fighter', 'missile'], 'COMPATIBLE', { nations: ['TUR'] })],
  vocabulary: {
    'interface-kinds': KINDS.map((kind) => (kind.id === 'rail' ? { ...kind, clearance: 'USER_NATION' as const, nationalFit: true } : kind)),
    categories: [
      { id: 'gun', name: 'Aircraft', mayHave: ['calibre', 'rail'] },
      { id: 'round', name: 'Missile', mayHave: ['rail', 'net'] },
    ],
  },
});

test.each<[string, string, string, string | undefined]>([
  ['neither has a port', 'fighter', 'missile', 'rail'],
  ['the guest has none', 'armed', 'missile', 'rail'],
  ['the host has none', 'fighter', 'bomb', 'rail'],
  ['both have one', 'armed', 'bomb', undefined],
])('%s', (_, a, b, kind) => {
  expect(kindThatMayMeet(caseIn(on, 'ACCEPTS', a, b), ({ clearance }) => clearance !== undefined)?.id).toBe(kind);
});

test('a kind of another sort is none', () => {
  expect(kindThatMayMeet(caseIn(on, 'ACCEPTS', 'fighter', 'missile'), ({ roles }) => roles === 'PEER')).toBeUndefined();
});

test.each([
  ['the nation of the words', 'TUR', 'YES'],
  ['another nation', 'GRC', 'ASK'],
])('a missile without a port asks for the clearance of %s', (_, hostNation, use) => {
  const [fighter, missile] = [subjectIn(on, 'fighter'), subjectIn(on, 'missile')];
  expect(assess(on, fighter, missile, 'ACCEPTS', { hostNation }).use).toBe(use);
});

test.each([
  ['fighter', 'bomb'],
  ['armed', 'missile'],
])('of two of which nothing is said (%s, %s) no clearance is asked: whether they meet is what is missing', (a, b) => {
  const verdict = assess(on, subjectIn(on, a), subjectIn(on, b), 'ACCEPTS');
  expect(verdict.findings.map(({ code }) => code)).not.toContain('NO_CLEARANCE_OF_THE_NATIONS');
  expect(['UNKNOWN', 'NOT_COMPARABLE']).toContain(verdict.level);
});
