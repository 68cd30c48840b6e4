import { expect, test } from '@jest/globals';
import { concludeVerdict } from '../../../server/engine/verdict/conclude.ts';
import type { Level, Phrase, PortVerdict } from '../../../server/engine/verdict/verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';
import { DAY, word } from '../../harness/tiny-catalogue.ts';

const HEAD = { a: 'gun', b: 'shell', relation: 'ACCEPTS' as const, asOf: DAY, names: { a: 'Gun', b: 'Shell' } };
const finding = (level: Level, more: Parameters<typeof aFinding>[1] = {}) => aFinding(level, { claims: [word('x')], ...more });

test('nothing found is not comparable, and rests on nothing', () => {
  expect(concludeVerdict(HEAD, [])).toEqual({
    a: 'gun',
    b: 'shell',
    relation: 'ACCEPTS',
    asOf: DAY,
    level: 'NOT_COMPARABLE',
    use: null,
    why: { code: 'WHY_NOT_COMPARABLE', facts: { a: 'Gun', b: 'Shell' } },
    cautions: [],
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
  expect(verdict.findings.map(({ level }) => level)).toEqual(['CONDITIONAL', 'COMPATIBLE', 'INCOMPATIBLE', 'UNKNOWN']);
  expect(verdict.changes).toEqual([{ becomes: 'COMPATIBLE', when: ['One.'] }]);
});

test('all that decides stands before all that is outranked', () => {
  const levels: Level[] = ['UNKNOWN', 'COMPATIBLE', 'INCOMPATIBLE', 'CONDITIONAL', 'CONFLICTING'];
  const outranked = levels.map((level) => finding(level, { outranked: true }));
  const { findings } = concludeVerdict(HEAD, [...outranked, ...levels.map((level) => finding(level))]);
  const worstFirst: Level[] = ['INCOMPATIBLE', 'CONFLICTING', 'UNKNOWN', 'CONDITIONAL', 'COMPATIBLE'];
  expect(findings.map((one) => [one.level, one.outranked ?? false])).toEqual([
    ...worstFirst.map((level) => [level, false]),
    ...worstFirst.map((level) => [level, true]),
  ]);
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

test('open conditions are named each once, no other; a missing fact only where it still counts', () => {
  const fact: Phrase = { code: 'VALUE_OF', facts: { what: 'w', of: 'o' } };
  const verdict = concludeVerdict(HEAD, [
    finding('CONDITIONAL', { condition: 'One.' }),
    finding('CONDITIONAL', { condition: 'One.' }),
    finding('COMPATIBLE', { condition: 'Met.' }),
    finding('CONDITIONAL', { condition: 'Two.', missing: { of: 'gun', fact }, outranked: true }),
    finding('UNKNOWN', { missing: { of: 'shell', fact } }),
    finding('COMPATIBLE', { missing: { of: 'fleet', fact }, outranked: true, useAtMost: 'ASK' }),
    finding('COMPATIBLE', { useAtMost: 'ASK' }),
  ]);
  expect(verdict.conditions).toEqual(['One.']);
  expect(verdict.missing).toEqual(['shell', 'fleet'].map((of) => ({ of, fact })));
});

test('what is open elsewhere has nothing to do with a no', () => {
  const verdict = concludeVerdict(HEAD, [finding('CONDITIONAL', { condition: 'One.' }), finding('INCOMPATIBLE', { condition: 'Failed.' })]);
  expect([verdict.level, verdict.use, verdict.conditions]).toEqual(['INCOMPATIBLE', 'NO', []]);
  expect(verdict.why).toMatchObject({ code: 'WHY_NO_BECAUSE', facts: { a: 'Gun', b: 'Shell' } });
});

test('ports and other ways are taken over', () => {
  const ports: PortVerdict[] = [{ purpose: 'FUEL', kind: 'probe', level: 'COMPATIBLE', basis: 'DECLARED', use: 'YES', ends: ['a', 'b'] }];
  const verdict = concludeVerdict(HEAD, [finding('INCOMPATIBLE')], ports, [[finding('INCOMPATIBLE', { condition: 'Fitted.' })]]);
  expect(verdict.ports).toBe(ports);
  expect(verdict.changes).toEqual([{ becomes: 'COMPATIBLE', when: ['Fitted.'] }]);
});

test('a remark stands among the cautions, each once, and lowers nothing', () => {
  const remark = finding('COMPATIBLE', { caution: 'Range falls.', outranked: true });
  const verdict = concludeVerdict(HEAD, [finding('COMPATIBLE'), remark, remark]);
  expect([verdict.level, verdict.use, verdict.cautions, verdict.conditions]).toEqual(['COMPATIBLE', 'YES', ['Range falls.'], []]);
});

test('a yes on a page that speaks of a class is conditional, and says so', () => {
  const verdict = concludeVerdict(HEAD, [finding('COMPATIBLE', { claims: [word('x', 'INFERRED')] })]);
  expect(verdict).toMatchObject({
    level: 'CONDITIONAL',
    use: 'YES_IF',
    basis: 'INFERRED',
    conditions: [{ code: 'PAGE_DOES_NOT_NAME_THE_PAIR' }],
    findings: [{ level: 'CONDITIONAL' }, { level: 'COMPATIBLE' }],
  });
});

test('a yes rests on all that says that the two fit, not on what only narrows it', () => {
  const weak = { claims: [word('x', 'INFERRED')] };
  const narrows = finding('CONDITIONAL', { ...weak, restricts: true, condition: 'Held.' });
  expect(concludeVerdict(HEAD, [finding('COMPATIBLE'), narrows]).basis).toBe('DECLARED');
  expect(concludeVerdict(HEAD, [finding('COMPATIBLE'), finding('CONDITIONAL', weak)]).basis).toBe('INFERRED');
  expect(concludeVerdict(HEAD, [narrows]).basis).toBe('INFERRED');
});
