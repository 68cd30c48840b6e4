import { expect, test } from '@jest/globals';
import { hearStatements, nothingRecorded } from '../../../server/engine/judge/hear-statements.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { assertion, brief, caseIn, equipment, subjectIn, tinyDay, word } from '../../harness/tiny-catalogue.ts';

const derived = aFinding('COMPATIBLE', { code: 'PEERS_SHARE_THE_INTERFACE', claims: [word('port')] });
const ports = [
  {
    purpose: 'DATA' as const,
    kind: 'net',
    level: 'COMPATIBLE' as const,
    basis: 'DECLARED' as const,
    use: 'YES' as const,
    ends: ['a:n', 'b:n'] as const,
  },
];

function heard(...levels: ('COMPATIBLE' | 'CONDITIONAL' | 'INCOMPATIBLE')[]) {
  const assertions = levels.map((level) => assertion(['a', 'b'], level, { relation: 'CONNECTS', evidence: word(level) }));
  const on = tinyDay({ equipment: [equipment('a'), equipment('b')], assertions });
  return hearStatements(caseIn(on, 'CONNECTS', 'a', 'b'), { findings: [derived], ports });
}
const short = (verdict: ReturnType<typeof heard>) => [
  verdict.level,
  verdict.basis,
  verdict.findings.map(({ code, outranked }) => [code, outranked === true]),
];

test('nothing said: what the rules derive', () => {
  expect(short(heard())).toEqual(['COMPATIBLE', 'DECLARED', [['PEERS_SHARE_THE_INTERFACE', false]]]);
  expect(heard().ports).toBe(ports);
});

test('what is said outranks it, and no port is better than the verdict', () => {
  expect(short(heard('INCOMPATIBLE'))).toEqual([
    'INCOMPATIBLE',
    'DECLARED',
    [
      ['STATED', false],
      ['PEERS_SHARE_THE_INTERFACE', true],
    ],
  ]);
  expect(heard('INCOMPATIBLE').ports).toEqual([{ ...ports[0], level: 'INCOMPATIBLE', use: 'NO' }]);
});

test('two that disagree make it CONFLICTING, and neither decides', () => {
  const verdict = heard('INCOMPATIBLE', 'COMPATIBLE');
  expect(short(verdict)).toEqual([
    'CONFLICTING',
    'DECLARED',
    [
      ['SOURCES_DISAGREE', false],
      ['STATED', true],
      ['STATED', true],
      ['PEERS_SHARE_THE_INTERFACE', true],
    ],
  ]);
  expect(verdict.ports).toEqual([{ ...ports[0], level: 'CONFLICTING', use: 'ASK' }]);
  expect(verdict.changes).toEqual([{ becomes: 'COMPATIBLE', when: [{ code: 'SOURCES_ARE_RECONCILED', facts: { a: 'a', b: 'b' } }] }]);
});

test('nothing recorded is unknown, and names what is missing', () => {
  const on = tinyDay({ equipment: [equipment('bare')] });
  const found = nothingRecorded(subjectIn(on, 'bare'));
  expect(brief(found)).toEqual({
    code: 'NO_PORT_RECORDED',
    level: 'UNKNOWN',
    facts: { of: 'bare' },
    claims: [],
    missing: { of: 'bare', fact: { code: 'INTERFACES_OF', facts: { of: 'bare' } } },
  });
  expect(found.rule).toBe('host-has-a-port-for-each-end');
});
