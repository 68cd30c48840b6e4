import { expect, test } from '@jest/globals';
import { linesOfList, textOfRecord, textWithValues } from '../../../server/curation/import/record-text.ts';
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
  const one = { profile: 'P', obligation: 'NONE' };
  expect(linesOfList([one, one])).toBe('  - { profile: P, obligation: NONE }\n'.repeat(2));
});

test('only changed keys are written anew', () => {
  const text = '# why\nid: a\nname:   Written   so\naliases: [x,y]\n# keep\nevidence: [{grade: UNVERIFIED}]\n';
  const before = { id: 'a', name: 'Written so', aliases: ['x', 'y'], evidence: [{ grade: 'UNVERIFIED' }] };
  expect(textWithValues('equipment', text, before, before)).toBe(text);
  expect(textWithValues('equipment', text, before, { ...before, aliases: ['z'], category: 'rifle' })).toBe(
    '# why\nid: a\nname:   Written   so\naliases: [z]\ncategory: rifle\nevidence: [{grade: UNVERIFIED}]\n'.replace(
      'aliases: [z]\n',
      'aliases: [z]\n',
    ),
  );
});
