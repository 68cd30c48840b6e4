import { expect, test } from '@jest/globals';
import { objectsIn, recordOf } from '../../../server/seed/lint/rule.ts';
import { parseSeedFile } from '../../../server/seed/read-seed.ts';

test.each([
  ['a record', 'equipment/x.yaml', 'id: x\n', { id: 'x' }],
  ['a vocabulary', 'vocabulary/topics.yaml', '- { id: x }\n', undefined],
  ['a retired identifier', 'equipment/x.yaml', 'id: x\nmoved: y\n', undefined],
  ['broken YAML', 'equipment/x.yaml', 'id: [x\n', undefined],
  ['a list', 'equipment/x.yaml', '- x\n', undefined],
  ['a text', 'equipment/x.yaml', 'x\n', undefined],
])('the record of %s', (_, path, text, record) => {
  expect(recordOf(parseSeedFile(path, text))).toEqual(record);
});

test('finds every object with the way to it', () => {
  expect([...objectsIn({ a: [{ b: { c: 1 } }], d: null })].map(({ pointer }) => pointer.join('.'))).toEqual(['', 'a.0', 'a.0.b']);
});
