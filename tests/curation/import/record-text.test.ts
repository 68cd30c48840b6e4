import { expect, test } from '@jest/globals';
import { textOfRecord, textWithEntries, textWithValues } from '../../../server/curation/import/record-text.ts';
import { parseSeedFile } from '../../../server/seed/read-seed.ts';

const RECORD = {
  evidence: [{ grade: 'UNVERIFIED' }],
  title: 'Marks: [ a ] and "quotes"',
  designation: 'STANAG 9',
  id: 'stanag-9',
  kind: 'STANAG',
  editions: [
    {
      edition: '4',
      date: '2019-10-28',
      status: 'PROMULGATED',
      covers: ['AComP-9 Edition A'],
      profiles: [{ profile: 'P', obligation: 'NONE' }],
    },
  ],
};

test('keys stand in the order of the schema; dates and editions are quoted; what is read back is the same', () => {
  const text = textOfRecord('standards', RECORD);
  expect(
    text
      .split('\n')
      .map((line) => /^([a-z]+):/.exec(line)?.[1])
      .filter(Boolean),
  ).toEqual(['id', 'designation', 'title', 'kind', 'editions', 'evidence']);
  expect(text).toContain('edition: "4"\n    date: "2019-10-28"\n');
  expect(text).toContain('evidence: [{ grade: UNVERIFIED }]\n');
  expect(parseSeedFile('standards/stanag-9.yaml', text).value).toEqual(RECORD);
});

test('the same object twice is written twice, not as a reference', () => {
  const one = { grade: 'UNVERIFIED' };
  expect(textOfRecord('equipment', { evidence: [one, one] })).toBe('evidence:\n  - { grade: UNVERIFIED }\n  - { grade: UNVERIFIED }\n');
});

const TEXT = '# why\nid: a\nname: Written so\naliases: [x, y]\n# keep\nevidence: [{ grade: UNVERIFIED }]\n';

test('changed values are written anew, comments stay', () => {
  const before = { id: 'a', name: 'Written so', aliases: ['x', 'y'], evidence: [{ grade: 'UNVERIFIED' }] };
  expect(textWithValues('equipment', TEXT, before, before)).toBe(TEXT);
  expect(textWithValues('equipment', TEXT, before, { ...before, aliases: ['z'], category: 'rifle' })).toBe(
    TEXT.replace('aliases: [x, y]\n', 'aliases: [z]\ncategory: rifle\n'),
  );
});

test('entries stand at the end of their list', () => {
  expect(textWithEntries('equipment', TEXT, 'aliases', ['z'])).toBe(TEXT.replace('[x, y]', '[x, y, z]'));
  expect(() => textWithEntries('equipment', TEXT, 'name', ['z'])).toThrow('Expected a list name in the file, but got: Written so.');
});
