import { expect, test } from '@jest/globals';
import { createCatalogue } from '../../../server/engine/facts/catalogue.ts';
import type { StandardRecord } from '../../../server/engine/facts/records.ts';
import { assessStandardCovers } from '../../../server/engine/questions/standard-covers.ts';
import { collectRecords } from '../../../server/seed/collect-records.ts';
import { seedWith } from '../../harness/seed-of.ts';

const STANDARD: StandardRecord = {
  id: 'st',
  designation: 'ST 1',
  title: 'T',
  kind: 'STANAG',
  covers: ['shell-handling'],
  evidence: [{ grade: 'UNVERIFIED' }],
};
const INTERFACE = 'id: thing\nname: Thing\nkind: calibre\nevidence: [{ grade: UNVERIFIED }]\n';

async function answer(standard: Partial<StandardRecord>, of: string, more: StandardRecord[] = []) {
  const records = collectRecords(await seedWith({ 'interfaces/thing.yaml': INTERFACE }));
  const catalogue = createCatalogue({ ...records, standards: [...records.standards, { ...STANDARD, ...standard }, ...more] });
  const { answer: yes, code, basis } = assessStandardCovers(catalogue, 'st', of);
  return [yes, code, basis];
}

test.each<[string, Partial<StandardRecord>, string, unknown[]]>([
  ['listed', {}, 'shell-handling', ['YES', 'LISTED_IN_SCOPE', 'UNVERIFIED']],
  ['not listed, open scope', {}, 'thing', ['UNKNOWN', 'SCOPE_NOT_RECORDED', null]],
  ['not listed, closed scope', { coversExhaustively: true }, 'thing', ['NO', 'OUTSIDE_A_CLOSED_SCOPE', 'UNVERIFIED']],
  [
    'closed, but undecided on it',
    { coversExhaustively: true, scopeUndecided: ['thing'] },
    'thing',
    ['UNKNOWN', 'SCOPE_NOT_RECORDED', null],
  ],
  [
    'closed, but undecided on its kind',
    { coversExhaustively: true, scopeUndecided: ['calibre'] },
    'thing',
    ['UNKNOWN', 'SCOPE_NOT_RECORDED', null],
  ],
  [
    'closed, undecided on something else',
    { coversExhaustively: true, scopeUndecided: ['link'] },
    'thing',
    ['NO', 'OUTSIDE_A_CLOSED_SCOPE', 'UNVERIFIED'],
  ],
])('%s', async (_, standard, of, expected) => {
  expect(await answer(standard, of)).toEqual(expected);
});

test('a covered publication speaks for its cover', async () => {
  const publication = { ...STANDARD, id: 'pub', covers: ['thing'] };
  expect(await answer({ coversPublications: ['pub'], coversExhaustively: true }, 'thing', [publication])).toEqual([
    'YES',
    'COVERED_BY_A_PUBLICATION',
    'UNVERIFIED',
  ]);
});
