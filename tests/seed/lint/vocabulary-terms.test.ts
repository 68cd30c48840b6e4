import { expect, test } from '@jest/globals';
import { termsOf, vocabularyFile } from '../../../server/seed/lint/vocabulary-terms.ts';
import { parseSeedFile } from '../../../server/seed/read-seed.ts';

const topics = parseSeedFile('vocabulary/topics.yaml', '- { id: b, name: B }\n- { id: a, name: A }\n');
const files = [parseSeedFile('sources/topics.yaml', 'id: topics\n'), topics];

test('the file is that of the vocabulary, and no other of the name', () => {
  expect(vocabularyFile(files, 'topics')).toBe(topics);
  expect(vocabularyFile(files, 'features')).toBeUndefined();
});

test('terms come in the order of the file; what holds no list has none', () => {
  expect(termsOf(topics)).toEqual([
    { id: 'b', name: 'B' },
    { id: 'a', name: 'A' },
  ]);
  for (const text of ['id: a\n', '', '[x']) expect(termsOf(parseSeedFile('vocabulary/topics.yaml', text))).toEqual([]);
  expect(termsOf(undefined)).toEqual([]);
});
