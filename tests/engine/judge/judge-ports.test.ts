import { expect, test } from '@jest/globals';
import { bestPair, judgePorts, portVerdictOf, type JudgedPair } from '../../../server/engine/judge/judge-ports.ts';
import { PortPair } from '../../../server/engine/judge/rule.ts';
import type { Finding, Level } from '../../../server/engine/verdict/verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { caseIn, equipment, guest, host, spec, supply, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const on = tinyDay({
  interfaces: [spec('x'), spec('y', 'calibre', { distinctFrom: [{ interface: 'x', reason: 'Shorter.' }] }), spec('z')],
  equipment: [equipment('gun', [host('x', { purpose: 'COAXIAL' })])],
  supplies: [supply('fits', [guest('x')]), supply('differs', [guest('y')]), supply('unlike', [guest('z')])],
});

function judged(b: string): JudgedPair {
  const asked = caseIn(on, 'ACCEPTS', 'gun', b);
  const [one, other] = [asked.a.ends.HOST[0], asked.b.ends.GUEST[0]];
  if (one === undefined || other === undefined) throw new Error('ends');
  return judgePorts(new PortPair(asked, one, other));
}

test.each([
  ['fits', 'COMPATIBLE', ['INTERFACE_IS_THE_SAME']],
  ['differs', 'INCOMPATIBLE', ['INTERFACE_DIFFERS']],
  ['unlike', 'UNKNOWN', ['INTERFACE_IS_NOT_SHOWN_TO_FIT']],
])('%s: %s, as the rules find', (b, level, codes) => {
  const found = judged(b);
  expect([found.level, found.findings.map(({ code }) => code)]).toEqual([level, codes]);
});

test.each<[string, Level[], number]>([
  ['the best level', ['INCOMPATIBLE', 'CONDITIONAL', 'UNKNOWN'], 1],
  ['the first of two as good', ['UNKNOWN', 'CONDITIONAL', 'CONDITIONAL'], 1],
  ['one that says nothing is never better', ['INCOMPATIBLE', 'NOT_COMPARABLE'], 0],
])('%s', (_, levels, at) => {
  const all = levels.map((level) => ({ ...judged('fits'), level }));
  expect(bestPair(all)).toBe(all[at]);
});

test.each<[string, [Partial<Finding>, Partial<Finding>], number]>([
  ['the better bottom line of two levels alike', [{ claims: [] }, { claims: [word('page')] }], 1],
  ['the first of two bottom lines alike', [{ claims: [word('page')] }, { claims: [word('other')] }], 0],
])('%s', (_, found, at) => {
  const all = found.map((more) => ({ ...judged('fits'), level: 'CONDITIONAL' as const, findings: [aFinding('CONDITIONAL', more)] }));
  expect(bestPair(all)).toBe(all[at]);
});

test('one that meets without a gateway, of two alike', () => {
  const findings = judged('fits').findings;
  const through = { ...judged('differs'), level: 'COMPATIBLE' as const, findings };
  const direct = { ...judged('fits'), findings };
  expect(bestPair([through, direct])).toBe(direct);
});

test('of no pairs there is no best', () => {
  expect(bestPair([])).toBeUndefined();
});

test('what a verdict says of two ports: purpose, kind, level, grade, bottom line, ends', () => {
  expect(portVerdictOf(judged('fits'))).toEqual({
    purpose: 'COAXIAL',
    kind: 'calibre',
    level: 'COMPATIBLE',
    basis: 'STANDARD_DERIVED',
    use: 'YES',
    ends: ['gun:host-x', 'fits:guest-x'],
  });
});

const claims = [word('page')];
test.each<[string, Finding, string, string]>([
  ['an open condition', aFinding('CONDITIONAL', { claims }), 'CONDITIONAL', 'YES_IF'],
  ['a no', aFinding('INCOMPATIBLE', { claims }), 'INCOMPATIBLE', 'NO'],
  ['what is outranked', aFinding('INCOMPATIBLE', { claims, outranked: true }), 'COMPATIBLE', 'YES'],
])('what holds for the two as a whole holds for each port: %s', (_, finding, level, use) => {
  expect(portVerdictOf(judged('fits'), [finding])).toMatchObject({ level, use });
});

test('a port on a page that speaks of a class is conditional', () => {
  const inferred = aFinding('COMPATIBLE', { claims: [word('page', 'INFERRED')] });
  expect(portVerdictOf(judged('fits'), [inferred])).toMatchObject({ level: 'CONDITIONAL', basis: 'INFERRED', use: 'YES_IF' });
});
