import { expect, test } from '@jest/globals';
import { concludeVerdict } from '../../../server/engine/verdict/conclude.ts';
import { decidingClaims } from '../../../server/engine/verdict/deciding-claims.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { DAY, word } from '../../harness/tiny-catalogue.ts';

const HEAD = { a: 'gun', b: 'shell', relation: 'ACCEPTS' as const, asOf: DAY, names: { a: 'Gun', b: 'Shell' } };
const of = (level: Parameters<typeof aFinding>[0], source: string, more: Parameters<typeof aFinding>[1] = {}) =>
  aFinding(level, { claims: [word(source, 'DECLARED')], ...more });

test.each([
  ['all that fits, of a yes', [of('COMPATIBLE', 'one'), of('CONDITIONAL', 'two', { condition: 'Kit.' })], ['two', 'one']],
  ['not what only narrows', [of('COMPATIBLE', 'one'), of('CONDITIONAL', 'two', { condition: 'Kit.', restricts: true })], ['one']],
  ['not what is outranked', [of('COMPATIBLE', 'one'), of('INCOMPATIBLE', 'two', { outranked: true })], ['one']],
  ['what reaches the level, of a no', [of('COMPATIBLE', 'one'), of('INCOMPATIBLE', 'two')], ['two']],
])('a level rests on %s', (_, findings, sources) => {
  expect(decidingClaims(concludeVerdict(HEAD, findings)).map(([claim]) => claim?.source)).toEqual(sources);
});

test('a level that rests on nothing has one empty claim, so that its grade is not lost', () => {
  expect(decidingClaims(concludeVerdict(HEAD, []))).toEqual([[]]);
});
