import { expect, test } from '@jest/globals';
import { FAULTS, type Fault } from '../../../server/curation/census/faults.ts';
import type { ClearanceRecord } from '../../../server/engine/facts/records.ts';
import { equipment, host, guest, spec, supply, tinyDay, verdictIn, word } from '../../harness/tiny-catalogue.ts';
import type { Finding, Phrase, Verdict } from '../../../server/engine/verdict/verdict.ts';

const clearance = (nation: string, status: ClearanceRecord['status']): ClearanceRecord => ({
  id: `${nation}-${status}`.toLowerCase(),
  nation,
  between: ['gun', 'shell'],
  status,
  reason: 'Trials.',
  evidence: word('trials'),
});

const day = (clearances: ClearanceRecord[] = []) =>
  tinyDay({
    interfaces: [spec('x')],
    equipment: [equipment('gun', [host('x')]), equipment('family', [host('x')], { generic: true })],
    supplies: [supply('shell', [guest('x')])],
    clearances,
  });
const port = { purpose: 'MAIN_ARMAMENT', kind: 'calibre', level: 'UNKNOWN', basis: null, use: 'ASK', ends: ['a', 'b'] } as const;
const NO_CLAIM = { rule: 'guest-fits-host-interface', code: 'INTERFACE_DIFFERS', level: 'INCOMPATIBLE', facts: {}, claims: [[]] } as const;
const reason: Phrase = { code: 'NOTHING_SAYS_THAT_THEY_MEET', facts: { a: 'x', b: 'y' } };
const ASSUMED: Finding = { ...NO_CLAIM, facts: { reason }, claims: [word('page')] };
const members = { works: [], doesNot: [], unknown: [] };

test.each<[string, Partial<Verdict>, ClearanceRecord[], Fault[]]>([
  ['nothing wrong', {}, [], []],
  ['a condition is open', { conditions: ['By day.'] }, [], ['openCondition']],
  ['of what is conditional it may be', { level: 'CONDITIONAL', conditions: ['By day.'] }, [], []],
  ['every port is worse', { ports: [port, port] }, [], ['betterThanPorts']],
  ['one port is as good', { ports: [port, { ...port, level: 'COMPATIBLE' }] }, [], []],
  ['of a family the members speak', { a: 'family', ports: [port], members }, [], []],
  ['a variant judged through others', { members }, [], ['sisters']],
  ['refused', {}, [clearance('DEU', 'NOT_CLEARED')], ['besideRefusal']],
  ['refused by one, cleared by another', {}, [clearance('DEU', 'NOT_CLEARED'), clearance('GBR', 'CLEARED')], []],
  ['a no without a word', { level: 'INCOMPATIBLE', findings: [NO_CLAIM] }, [], ['absence']],
  ['a no because nothing says that they meet', { level: 'INCOMPATIBLE', findings: [ASSUMED] }, [], ['absence']],
  ['a no on a word', { level: 'INCOMPATIBLE', findings: [{ ...NO_CLAIM, claims: [word('page')] }] }, [], []],
  [
    'a no whose word is outranked',
    { level: 'INCOMPATIBLE', findings: [NO_CLAIM, { ...NO_CLAIM, claims: [word('page')], outranked: true }] },
    [],
    ['absence'],
  ],
])('%s', (_, more, clearances, expected) => {
  const on = day(clearances);
  const verdict: Verdict = { ...verdictIn(on, 'gun', 'shell', 'ACCEPTS'), ...more };
  expect((Object.keys(FAULTS) as Fault[]).filter((fault) => FAULTS[fault].isIn(verdict, on))).toEqual(expected);
});
