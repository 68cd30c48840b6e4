import { expect, test } from '@jest/globals';
import { assessConnects } from '../../../../server/engine/judge/relations/connects.ts';
import type { AssertionRecord, Port } from '../../../../server/engine/facts/records.ts';
import { assertion, caseIn, equipment, host, peer, spec, tinyDay } from '../../../harness/tiny-catalogue.ts';

function judge(one: Port[], other: Port[], assertions: AssertionRecord[] = []) {
  const interfaces = [
    spec('n', 'net'),
    spec('m', 'net', { distinctFrom: [{ interface: 'n', reason: 'Another series.' }] }),
    spec('k', 'net'),
    spec('o', 'net', { fixesWholeInterface: false }),
    spec('w', 'wire'),
    spec('x'),
  ];
  const vocabulary = {
    'interface-kinds': [
      { id: 'net', name: 'Net' },
      { id: 'wire', name: 'Wire' },
      { id: 'calibre', name: 'Calibre' },
    ],
  };
  const on = tinyDay({ interfaces, vocabulary, equipment: [equipment('a', one), equipment('b', other)], assertions });
  return assessConnects(caseIn(on, 'CONNECTS', 'a', 'b'));
}

test.each<[string, Port[], Port[], string, number]>([
  ['one interface', [peer('n')], [peer('n')], 'COMPATIBLE', 1],
  ['two interfaces', [peer('n')], [peer('m')], 'INCOMPATIBLE', 1],
  ['two interfaces of which nothing says whether they meet', [peer('n')], [peer('k')], 'UNKNOWN', 1],
  ['one in common is enough', [peer('n'), peer('m')], [peer('m')], 'COMPATIBLE', 2],
  ['the best one decides', [peer('n'), peer('o')], [peer('o'), peer('n')], 'COMPATIBLE', 4],
  ['the first of two as good', [peer('o', { id: 'p' }), peer('o', { id: 'q' })], [peer('o')], 'CONDITIONAL', 2],
  ['no kind in common', [peer('n')], [peer('w')], 'NOT_COMPARABLE', 0],
  ['nothing recorded of one', [host('x')], [peer('n')], 'UNKNOWN', 0],
  ['nothing recorded of the other', [peer('n')], [], 'UNKNOWN', 0],
])('%s', (_, one, other, level, ports) => {
  const verdict = judge(one, other);
  expect([verdict.level, verdict.ports.length]).toEqual([level, ports]);
});

test('ports name purpose, kind, level, grade and bottom line', () => {
  expect(judge([peer('n', { purpose: 'DATA' })], [peer('m')]).ports).toEqual([
    { purpose: 'DATA', kind: 'net', level: 'INCOMPATIBLE', basis: 'DECLARED', use: 'NO', ends: ['a:peer-n', 'b:peer-m'] },
  ]);
});

test('who lacks a peer is named; what is stated outranks', () => {
  expect(judge([host('x')], [peer('n')]).missing.map(({ of }) => of)).toEqual(['a']);
  expect(judge([peer('n')], [host('x')]).missing.map(({ of }) => of)).toEqual(['b']);
  const said = assertion(['a', 'b'], 'COMPATIBLE', { relation: 'CONNECTS' });
  expect(judge([peer('n')], [peer('m')], [said]).level).toBe('COMPATIBLE');
  expect(judge([], [], [said]).level).toBe('COMPATIBLE');
});
