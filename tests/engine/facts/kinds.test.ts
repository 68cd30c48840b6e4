import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { byKind, byVocabulary, KIND_NAMES, KINDS, NAMED_KINDS, VOCABULARIES } from '../../../server/engine/facts/kinds.ts';

const filesOf = (folder: string) => readdirSync(new URL(`../../../${folder}/`, import.meta.url));

test('every schema of a record is that of one kind', () => {
  const schemas = filesOf('schema/seed').map((file) => file.replace('.schema.json', ''));
  const ofRecords = schemas.filter((name) => !['common', 'vocabulary', 'dataset'].includes(name));
  expect(KIND_NAMES.map((kind) => KINDS[kind].schema).sort()).toEqual(ofRecords.sort());
});

test('every folder of the seed is a kind, every file of its vocabulary a list of terms', () => {
  const folders = filesOf('seed').filter((name) => !name.includes('.') && name !== 'vocabulary');
  expect(KIND_NAMES.filter((kind) => !folders.includes(kind))).toEqual([]);
  expect(folders.filter((folder) => !KIND_NAMES.some((kind) => kind === folder))).toEqual([]);
  expect(filesOf('seed/vocabulary').map((file) => file.replace('.yaml', ''))).toEqual([...VOCABULARIES].sort());
});

test('tables by kind and by vocabulary have a value for each', () => {
  expect(Object.keys(byKind(() => 1))).toEqual(KIND_NAMES);
  expect(Object.keys(byVocabulary(() => 1))).toEqual([...VOCABULARIES]);
  expect(NAMED_KINDS).toEqual(expect.arrayContaining(['equipment', 'standards']));
});
