import { expect, test } from '@jest/globals';
import { basisOf, openConditions } from '../../../server/engine/verdict/basis.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { word } from '../../harness/tiny-catalogue.ts';

const of = (level: Parameters<typeof aFinding>[0], grade: Parameters<typeof word>[1], more: Parameters<typeof aFinding>[1] = {}) =>
  aFinding(level, { claims: [word('x', grade)], ...more });

test.each([
  ['nothing', 'COMPATIBLE', [], null],
  ['the weakest of what fits', 'CONDITIONAL', [of('COMPATIBLE', 'DECLARED'), of('CONDITIONAL', 'INFERRED')], 'INFERRED'],
  ['not what only narrows', 'CONDITIONAL', [of('COMPATIBLE', 'DECLARED'), of('CONDITIONAL', 'INFERRED', { restricts: true })], 'DECLARED'],
  ['what only narrows, where there is nothing else', 'CONDITIONAL', [of('CONDITIONAL', 'INFERRED', { restricts: true })], 'INFERRED'],
  ['what reaches the level', 'INCOMPATIBLE', [of('COMPATIBLE', 'UNVERIFIED'), of('INCOMPATIBLE', 'DECLARED')], 'DECLARED'],
] as const)('a level rests on %s', (_, level, live, basis) => {
  expect(basisOf(level, live)).toBe(basis);
});

test('open is what a conditional finding asks for, each once', () => {
  const findings = [
    aFinding('CONDITIONAL', { condition: 'One.' }),
    aFinding('CONDITIONAL', { condition: 'One.' }),
    aFinding('COMPATIBLE', { condition: 'Met.' }),
    aFinding('COMPATIBLE'),
  ];
  expect(openConditions(findings)).toEqual(['One.']);
});
