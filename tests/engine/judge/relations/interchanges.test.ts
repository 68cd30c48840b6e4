import { expect, test } from '@jest/globals';
import { assessInterchanges } from '../../../../server/engine/judge/relations/interchanges.ts';
import type { AssertionRecord, SupplyTypeRecord } from '../../../../server/engine/facts/records.ts';
import { assertion, brief, caseIn, guest, KINDS, spec, supply, tinyDay } from '../../../harness/tiny-catalogue.ts';

const differs = (id: string, from: string, kind?: string) => spec(id, kind, { distinctFrom: [{ interface: from, reason: 'Shorter.' }] });
/** A cartridge's chamber is no link. */
const vocabulary = { 'interface-kinds': KINDS.map((kind) => (kind.id === 'calibre' ? { ...kind, excludes: ['link'] } : kind)) };

function judge(one: SupplyTypeRecord, other: SupplyTypeRecord, assertions: AssertionRecord[] = []) {
  const on = tinyDay({
    interfaces: [spec('x'), differs('y', 'x'), spec('z'), spec('l', 'link'), differs('m', 'l', 'link'), spec('c', 'charge')],
    supplies: [one, other],
    assertions,
    vocabulary,
  });
  return assessInterchanges(caseIn(on, 'INTERCHANGES', 'a', 'b'));
}
const a = (...ports: ReturnType<typeof guest>[]) => supply('a', ports);
const b = (...ports: ReturnType<typeof guest>[]) => supply('b', ports);

test.each<[string, SupplyTypeRecord, SupplyTypeRecord, string, string[]]>([
  ['one interface', a(guest('x')), b(guest('x')), 'COMPATIBLE', ['SUPPLIES_SHARE_THE_INTERFACE']],
  [
    'every interface of a kind has to agree',
    a(guest('x'), guest('l')),
    b(guest('x'), guest('m')),
    'INCOMPATIBLE',
    ['SUPPLIES_FIT_DIFFERENT_INTERFACES', 'SUPPLIES_SHARE_THE_INTERFACE'],
  ],
  ['what only one has does not count', a(guest('x'), guest('l')), b(guest('x')), 'COMPATIBLE', ['SUPPLIES_SHARE_THE_INTERFACE']],
  ['two interfaces, nothing says whether they meet', a(guest('x')), b(guest('z')), 'UNKNOWN', ['INTERFACE_IS_NOT_SHOWN_TO_FIT']],
  ['kinds that exclude one another', a(guest('x')), b(guest('l')), 'INCOMPATIBLE', ['SUPPLIES_MEET_HOSTS_DIFFERENTLY']],
  ['no kind in common', a(guest('x')), b(guest('c')), 'UNKNOWN', ['SUPPLIES_MEET_HOSTS_DIFFERENTLY']],
  ['nothing recorded of one', a(), b(guest('l')), 'UNKNOWN', ['NO_PORT_RECORDED']],
  ['nothing recorded of the other', a(guest('x')), b(), 'UNKNOWN', ['NO_PORT_RECORDED']],
])('%s', (_, one, other, level, codes) => {
  const verdict = judge(one, other);
  expect([verdict.level, verdict.findings.map(({ code }) => code)]).toEqual([level, codes]);
});

test('one stock number outranks the interfaces', () => {
  const numbered = (one: SupplyTypeRecord) => ({ ...one, nsn: '1305-12-345-6789' });
  const verdict = judge(numbered(a(guest('x'))), numbered(b(guest('y'))));
  expect([verdict.level, verdict.findings.map(({ code, outranked }) => [code, outranked === true])]).toEqual([
    'COMPATIBLE',
    [
      ['STOCK_NUMBERS_ARE_EQUAL', false],
      ['SUPPLIES_FIT_DIFFERENT_INTERFACES', true],
    ],
  ]);
});

test('no kind in common names the kinds of both', () => {
  const verdict = judge(a(guest('x'), guest('y')), b(guest('l')));
  expect(verdict.findings.map(brief)).toEqual([
    {
      code: 'SUPPLIES_MEET_HOSTS_DIFFERENTLY',
      level: 'INCOMPATIBLE',
      facts: { a: 'a', b: 'b', aKind: 'Calibre', bKind: 'Link' },
      claims: ['a', 'b'],
    },
  ]);
  expect(verdict.findings[0]?.rule).toBe('guests-fit-the-same-interface');
  expect(judge(a(guest('x')), b()).missing[0]?.of).toBe('b');
});

test('ports are listed; statements outrank', () => {
  expect(judge(a(guest('x', { purpose: 'FEED' })), b(guest('y'))).ports).toEqual([
    { purpose: 'FEED', kind: 'calibre', level: 'INCOMPATIBLE', basis: 'DECLARED', use: 'NO', ends: ['a:guest-x', 'b:guest-y'] },
  ]);
  expect(judge(a(guest('x')), b(guest('y')), [assertion(['b', 'a'], 'COMPATIBLE', { relation: 'INTERCHANGES' })]).level).toBe('COMPATIBLE');
});
