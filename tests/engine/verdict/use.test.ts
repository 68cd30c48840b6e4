import { expect, test } from '@jest/globals';
import type { EvidenceGrade } from '../../../server/engine/facts/records.ts';
import type { Code } from '../../../server/engine/verdict/code.ts';
import { limitOf, USES_WORST_FIRST, useOf, whyOf, worseUse, type Grounds } from '../../../server/engine/verdict/use.ts';
import type { Condition, Level, Phrase, Use } from '../../../server/engine/verdict/verdict.ts';
import { aFinding } from '../../harness/a-finding.ts';

const CLEARANCE: Condition = { code: 'CLEARANCE_OF_THE_NATIONS', facts: {} };
const SCOPE: Condition = { code: 'PAGE_SPEAKS_OF_THE_CLASS', facts: { of: 'x' } };
const HELD: Condition = { id: 'held', name: 'Firing data is held.', type: 'FIRING_DATA' };

test.each<[string, Level, EvidenceGrade | null, Condition[], Use | null, string]>([
  ['shown in use', 'COMPATIBLE', 'DEMONSTRATED', [], 'YES', 'WHY_YES'],
  ['declared', 'COMPATIBLE', 'DECLARED', [], 'YES', 'WHY_YES'],
  ['the standard fixes it', 'COMPATIBLE', 'STANDARD_DERIVED', [], 'YES', 'WHY_YES'],
  ['the page speaks of the class', 'COMPATIBLE', 'INFERRED', [], 'YES_IF', 'WHY_INFERRED'],
  ['the class, with its condition', 'CONDITIONAL', 'INFERRED', [SCOPE], 'YES_IF', 'WHY_CONDITIONS_OPEN'],
  ['nobody opened a page', 'COMPATIBLE', 'UNVERIFIED', [], 'ASK', 'WHY_UNVERIFIED'],
  ['it rests on nothing', 'COMPATIBLE', null, [], 'ASK', 'WHY_UNVERIFIED'],
  ['a condition is open', 'CONDITIONAL', 'DEMONSTRATED', [HELD], 'YES_IF', 'WHY_CONDITIONS_OPEN'],
  ['a condition is open, on nobody’s word', 'CONDITIONAL', 'UNVERIFIED', [HELD], 'ASK', 'WHY_UNVERIFIED'],
  ['a clearance is open', 'CONDITIONAL', 'DECLARED', [CLEARANCE], 'ASK', 'WHY_CLEARANCE_OPEN'],
  ['a clearance among others is open', 'CONDITIONAL', 'DECLARED', [HELD, CLEARANCE], 'ASK', 'WHY_CLEARANCE_OPEN'],
  ['it is not known', 'UNKNOWN', 'DECLARED', [], 'ASK', 'WHY_UNKNOWN'],
  ['it is not known, whatever is open', 'UNKNOWN', 'DECLARED', [HELD], 'ASK', 'WHY_UNKNOWN'],
  ['sources disagree', 'CONFLICTING', 'DEMONSTRATED', [], 'ASK', 'WHY_SOURCES_DISAGREE'],
  ['it does not fit', 'INCOMPATIBLE', 'DECLARED', [], 'NO', 'WHY_NO'],
  ['it does not fit, on nobody’s word', 'INCOMPATIBLE', 'UNVERIFIED', [], 'NO', 'WHY_NO'],
  ['no question joins the two', 'NOT_COMPARABLE', null, [], null, 'WHY_NOT_COMPARABLE'],
])('%s', (_, level, basis, open, use, code) => {
  expect(useOf({ level, basis, open, findings: [] })).toBe(use);
  const why = whyOf({ level, basis, open, findings: [] }, { a: 'Gun', b: 'Shell' });
  expect([why.code, why.facts['a'], why.facts['b']]).toEqual([code, 'Gun', 'Shell']);
});

const finding = (level: Level, more: Parameters<typeof aFinding>[1] = {}) =>
  aFinding(level, { code: 'INTERFACE_DIFFERS', facts: { a: 'Gun' }, ...more });

test('the sentence names what decides: the no, the missing fact, how many conditions', () => {
  const names = { a: 'Gun', b: 'Shell' };
  const fact: Phrase = { code: 'VALUE_OF', facts: { what: 'mass', of: 'Shell' } };
  const no = [
    finding('INCOMPATIBLE', { outranked: true, code: 'STATED' }),
    finding('COMPATIBLE', { code: 'ONE_HOST_TAKES_BOTH' }),
    finding('INCOMPATIBLE'),
  ];
  expect(whyOf({ level: 'INCOMPATIBLE', basis: 'DECLARED', open: [], findings: no }, names)).toEqual({
    code: 'WHY_NO_BECAUSE',
    facts: { ...names, because: { code: 'INTERFACE_DIFFERS', facts: { a: 'Gun' } } },
  });
  const unknown = [finding('UNKNOWN', { missing: { of: 'shell', fact } })];
  expect(whyOf({ level: 'UNKNOWN', basis: null, open: [], findings: unknown }, names)).toEqual({
    code: 'WHY_FACT_MISSING',
    facts: { ...names, fact },
  });
  expect(whyOf({ level: 'CONDITIONAL', basis: 'DECLARED', open: [HELD, SCOPE], findings: [] }, names).facts['count']).toBe(2);
});

test.each<[string, Level, ('ASK' | 'NO')[], Use | null, string]>([
  ['a limit below the fit', 'COMPATIBLE', ['ASK'], 'ASK', 'FLEET_NOT_RECORDED'],
  ['the worst of several', 'COMPATIBLE', ['ASK', 'NO'], 'NO', 'FLEET_NOT_RECORDED'],
  ['a limit that the fit does not reach', 'INCOMPATIBLE', ['ASK'], 'NO', 'WHY_NO'],
  ['a limit at which the fit stands anyway', 'UNKNOWN', ['ASK'], 'ASK', 'WHY_UNKNOWN'],
  ['of what is not comparable', 'NOT_COMPARABLE', ['NO'], null, 'WHY_NOT_COMPARABLE'],
])('what limits the bottom line whatever the fit: %s', (_, level, limits, use, code) => {
  const findings = limits.map((useAtMost) => finding('UNKNOWN', { code: 'FLEET_NOT_RECORDED', outranked: true, useAtMost }));
  const grounds: Grounds = { level, basis: 'DECLARED', open: [], findings };
  const why = whyOf(grounds, { a: 'Gun', b: 'Shell' });
  expect([useOf(grounds), why.code, why.facts['a']]).toEqual([use, code, 'Gun']);
});

test('findings without a limit leave the limit of others as it is', () => {
  const findings = [finding('COMPATIBLE'), finding('COMPATIBLE', { useAtMost: 'ASK' }), finding('COMPATIBLE')];
  expect([limitOf(findings), limitOf(findings.slice(0, 1)), limitOf([])]).toEqual(['ASK', null, null]);
  expect(useOf({ level: 'COMPATIBLE', basis: 'DECLARED', open: [], findings })).toBe('ASK');
});

test('what decides and limits at once is the reason, where the fit alone would say the same', () => {
  const fact: Phrase = { code: 'VALUE_OF', facts: { what: 'mass', of: 'Shell' } };
  const decides = finding('UNKNOWN', { code: 'FLEET_NOT_RECORDED', missing: { of: 'shell', fact }, useAtMost: 'ASK' });
  const why = whyOf({ level: 'UNKNOWN', basis: 'DECLARED', open: [], findings: [decides] }, { a: 'Gun', b: 'Shell' });
  expect(why).toEqual({ code: 'FLEET_NOT_RECORDED', facts: { a: 'Gun' } });
});

test('what decides and names no missing fact: it is not known', () => {
  const grounds: Grounds = { level: 'UNKNOWN', basis: 'DECLARED', open: [], findings: [finding('UNKNOWN', { missing: undefined })] };
  expect(whyOf(grounds, { a: 'Gun', b: 'Shell' }).code).toBe('WHY_UNKNOWN');
});

test.each<[string, Code, true | undefined, string]>([
  ['one-sided', 'CLEARANCE_IS_ONE_SIDED', undefined, 'CLEARANCE_IS_ONE_SIDED'],
  ['on no page', 'CLEARANCE_IS_ON_NO_PAGE', undefined, 'CLEARANCE_IS_ON_NO_PAGE'],
  ['of one, refused by another', 'CLEARANCES_DIFFER', undefined, 'CLEARANCES_DIFFER'],
  ['of nobody', 'NO_CLEARANCE_OF_THE_NATIONS', undefined, 'WHY_CLEARANCE_OPEN'],
  ['one-sided, and outranked', 'CLEARANCE_IS_ONE_SIDED', true, 'WHY_CLEARANCE_OPEN'],
])('a clearance that is open says whose is recorded: %s', (_, code, outranked, why) => {
  const findings = [finding('COMPATIBLE'), finding('CONDITIONAL', { code, outranked })];
  const said = whyOf({ level: 'CONDITIONAL', basis: 'DECLARED', open: [CLEARANCE], findings }, { a: 'Gun', b: 'Shell' });
  expect([said.code, said.facts['a']]).toEqual([why, 'Gun']);
});

test('the worse of two; what is not comparable lowers nothing', () => {
  for (const [place, worse] of USES_WORST_FIRST.entries())
    for (const better of USES_WORST_FIRST.slice(place)) expect([worseUse(worse, better), worseUse(better, worse)]).toEqual([worse, worse]);
  expect([worseUse(null, 'YES'), worseUse('NO', null), worseUse(null, null)]).toEqual(['YES', 'NO', null]);
});
