import { expect, test } from '@jest/globals';
import { claimNamesBothEnds } from '../../../../server/seed/lint/rules/claim-names-both-ends.ts';
import { problemsOf } from '../../../harness/seed-of.ts';

const source = (id: string, title: string) =>
  `id: ${id}\ntitle: ${title}\npublisher: Acme\nurl: https://example.org/${id}\nopenedOn: "2026-11-20"\nlanguage: en\n`;
const claim = (evidence: string, record = 'UNVERIFIED') =>
  `id: w\nname: W-10\ncategory: howitzer\nports:\n  - id: a\n    qualified:\n      - { item: round-50${evidence} }\nevidence: [{ source: page, says: takes the Round 50, grade: ${record} }]\n`;
const own = (...words: string[]) => claim(`, evidence: [${words.map((one) => `{ ${one} }`).join(', ')}]`);
const lacks = (end: string, grade = 'DECLARED', instead = 'UNVERIFIED (INFERRED where they speak of the class)') =>
  `Expected a page to name w and round-50 for the grade ${grade}, but none names ${end}: mend the words, or write ${instead}.`;

test.each<[string, string, string[]]>([
  ['both ends', own('source: page, says: the W-10 fires the Round 50, grade: DECLARED'), []],
  ['one in the title', own('source: w-page, says: fires the Round 50, grade: DECLARED'), []],
  ['two words of one page', own('source: page, says: the W-10, grade: DECLARED', 'source: page, says: Round 50, grade: DECLARED'), []],
  ['one end only', own('source: page, says: fires the Round 50, grade: DECLARED'), [`equipment/w.yaml:7:80 ${lacks('w')}`]],
  ['neither', own('source: page, says: certified, grade: DECLARED'), [`equipment/w.yaml:7:71 ${lacks('w or round-50')}`]],
  ['one end only, but INFERRED', own('source: page, says: fires the Round 50, grade: INFERRED'), []],
  [
    'a page each',
    own('source: w-page, says: it fires, grade: DECLARED', 'source: page, says: Round 50, grade: DECLARED'),
    [`equipment/w.yaml:7:72 ${lacks('round-50')}`],
  ],
  [
    'the best word alone does not',
    own('source: page, says: the W-10 fires the Round 50, grade: DECLARED', 'source: page, says: it fired, grade: DEMONSTRATED'),
    [`equipment/w.yaml:7:140 ${lacks('w or round-50', 'DEMONSTRATED')}`],
  ],
  ['the words of the record, whose subject it is', claim('', 'DECLARED'), []],
  [
    'the words of the record, which name another',
    claim('', 'DECLARED').replace('item: round-50', 'item: dart'),
    [`equipment/w.yaml:7:9 ${lacks('dart').replace('round-50', 'dart')}`],
  ],
  [
    'the family of an end',
    own('source: page, says: the Badger fires the Round 50, grade: DECLARED').replace('name: W-10', 'name: W-10\nvariantOf: badger'),
    [`equipment/w.yaml:8:91 ${lacks('w', 'DECLARED', 'INFERRED')}`],
  ],
])('%s', async (_, text, problems) => {
  const files = { 'equipment/w.yaml': text, 'sources/page.yaml': source('page', 'Guns'), 'sources/w-page.yaml': source('w-page', 'W-10') };
  expect(await problemsOf(claimNamesBothEnds, files)).toEqual(problems);
});
