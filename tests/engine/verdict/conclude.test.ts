import { expect, test } from '@jest/globals';
import { concludeVerdict } from '../../../server/engine/verdict/conclude.ts';
import type { Finding, Level, PortVerdict } from '../../../server/engine/verdict/verdict.ts';
import { DAY, word } from '../../harness/tiny-catalogue.ts';

const HEAD = { a: 'gun', b: 'shell', relation: 'ACCEPTS' as const, asOf: DAY };
const finding = (level: Level, more: Partial<Finding> = {}): Finding => ({
  rule: 'r',
  code: level,
  level,
  facts: {},
  claims: [word('x')],
  ...more,
});

test('nothing found is not comparable, and rests on nothing', () => {
  expect(concludeVerdict(HEAD, [])).toEqual({
    ...HEAD,
    level: 'NOT_COMPARABLE',
    basis: null,
    conditions: [],
    findings: [],
    missing: [],
    changes: [],
    ports: [],
  });
});

test('the worst level decides; the findings stand worst first, what is outranked last', () => {
  const verdict = concludeVerdict(HEAD, [
    finding('COMPATIBLE'),
    finding('INCOMPATIBLE', { outranked: true }),
    finding('CONDITIONAL', { condition: 'One.' }),
    finding('UNKNOWN', { outranked: true }),
  ]);
  expect(verdict.level).toBe('CONDITIONAL');
  expect(verdict.findings.map(({ code }) => code)).toEqual(['CONDITIONAL', 'COMPATIBLE', 'INCOMPATIBLE', 'UNKNOWN']);
  expect(verdict.changes).toEqual([{ becomes: 'COMPATIBLE', when: ['One.'] }]);
});

test('the basis is the weakest grade among what decides', () => {
  const strong = { claims: [word('x', 'DEMONSTRATED')] };
  const weak = { claims: [word('x', 'DEMONSTRATED'), word('y', 'INFERRED')] };
  expect(concludeVerdict(HEAD, [finding('INCOMPATIBLE', strong), finding('COMPATIBLE', weak)]).basis).toBe('DEMONSTRATED');
  expect(concludeVerdict(HEAD, [finding('COMPATIBLE', strong), finding('COMPATIBLE', weak)]).basis).toBe('INFERRED');
  expect(concludeVerdict(HEAD, [finding('COMPATIBLE', strong), finding('COMPATIBLE', { ...weak, outranked: true })]).basis).toBe(
    'DEMONSTRATED',
  );
  expect(concludeVerdict(HEAD, [finding('UNKNOWN', { claims: [] })]).basis).toBe('UNVERIFIED');
});

test('conditions are named each once, those of what is outranked too; a missing fact only where it still counts', () => {
  const fact = { code: 'VALUE_OF', facts: { what: 'w', of: 'o' } };
  const verdict = concludeVerdict(HEAD, [
    finding('CONDITIONAL', { condition: 'One.' }),
    finding('CONDITIONAL', { condition: 'One.' }),
    finding('UNKNOWN', { condition: 'Two.', missing: { of: 'gun', fact }, outranked: true }),
    finding('UNKNOWN', { missing: { of: 'shell', fact } }),
  ]);
  expect(verdict.conditions).toEqual(['One.', 'Two.']);
  expect(verdict.missing).toEqual([{ of: 'shell', fact }]);
});

test('ports and other ways are taken over', () => {
  const ports: PortVerdict[] = [{ purpose: 'FUEL', kind: 'probe', level: 'COMPATIBLE', ends: ['a', 'b'] }];
  const verdict = concludeVerdict(HEAD, [finding('INCOMPATIBLE')], ports, [[finding('INCOMPATIBLE', { condition: 'Fitted.' })]]);
  expect(verdict.ports).toBe(ports);
  expect(verdict.changes).toEqual([{ becomes: 'COMPATIBLE', when: ['Fitted.'] }]);
});
