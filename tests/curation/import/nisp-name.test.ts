import { expect, test } from '@jest/globals';
import { readNispName } from '../../../server/curation/import/nisp-name.ts';

const BODIES: Record<string, string> = {
  nato: 'NATO',
  'nato-e': 'NATO Study (expected)',
  'iso-iec': 'ISO/IEC',
  ietf: 'IETF',
  'us-dod': 'US DoD',
};

test.each([
  ['STANAG 5516 Ed 4', 'nato', { id: 'stanag-5516', kind: 'STANAG', edition: '4' }],
  ['STANAG 4193 Ed 3 P1', 'nato', { id: 'stanag-4193', edition: '3', part: 'Part 1' }],
  ['STANAG 6015 Ed. 5', 'nato', { id: 'stanag-6015', edition: '5' }],
  ['STANAG 1459 ED 3', 'nato', { id: 'stanag-1459', edition: '3' }],
  ['STANAG FT 5511 Ed 10', 'nato', { id: 'stanag-5511', edition: '10' }],
  ['STANAG FT (Study) 5516 Ed 9', 'nato', { id: 'stanag-5516', edition: '9', stage: 'STUDY' }],
  ['STANAG 5516 Ed 6', 'nato-e', { id: 'stanag-5516', edition: '6', stage: 'STUDY' }],
  ['STANAG (RD) 5067 Ed 2', 'nato', { id: 'stanag-5067', edition: '2', stage: 'DRAFT' }],
  ['STANREC 5635 Ed 1', 'nato', { id: 'stanrec-5635', kind: 'STANREC', edition: '1' }],
  ['AEP-76 Vol I Ed A Ver 2', 'nato', { id: 'aep-76', kind: 'ALLIED_PUBLICATION', edition: 'A', version: '2', part: 'Vol I' }],
  ['AComp-4787 Ed A Ver 1', 'nato', { id: 'acomp-4787', designation: 'AComP-4787', edition: 'A', version: '1' }],
  ['AComP-5651 (Study) Ed A Ver 1 - Vol 10', 'nato', { id: 'acomp-5651', stage: 'STUDY', edition: 'A', part: 'Vol 10' }],
  ['ATDLP-5.16 Ed B Ver 1', 'nato', { id: 'atdlp-5-16', edition: 'B', version: '1' }],
  ['ADatP-03 Baseline-11 (Current)', 'nato', { id: 'adatp-03', edition: 'Baseline-11 (Current)' }],
  ['ACP 117 NS-1(R)', 'nato', { id: 'acp-117-ns-1', kind: 'ALLIED_PUBLICATION', edition: 'R' }],
  ['NNSTD MISP-2019.1', 'nato', { id: 'misp', kind: 'CIVIL', edition: '2019.1' }],
  ['NINE-Core', 'nato', { id: 'nine-core', kind: 'TECHNICAL_SPECIFICATION' }],
  ['RFC 2616', 'ietf', { id: 'rfc-2616', designation: 'RFC 2616', kind: 'CIVIL' }],
  ['8859-15', 'iso-iec', { id: 'iso-iec-8859-15', designation: 'ISO/IEC 8859-15', kind: 'CIVIL' }],
  ['MIL-STD-6017B', 'us-dod', { id: 'mil-std-6017', kind: 'MIL_STD', edition: 'B' }],
])('%s of %s', (number, body, expected) => {
  expect(readNispName(number, { id: body, short: BODIES[body] ?? body })).toMatchObject(expected);
});

test('a number without an edition has none', () => {
  expect(readNispName('RFC 2616', { id: 'ietf', short: 'IETF' })).not.toHaveProperty('edition');
});
