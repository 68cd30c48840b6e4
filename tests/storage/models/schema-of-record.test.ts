import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { schemaOfRecord } from '../../../server/storage/models/schema-of-record.ts';

const NAMES = readdirSync(new URL('../../../schema/seed/', import.meta.url))
  .map((file) => file.replace('.schema.json', ''))
  .filter((name) => name !== 'common' && name !== 'vocabulary');

test.each(NAMES)('%s: every path is declared, and one record stands once in a release', (name) => {
  const schema = schemaOfRecord(name);
  expect(schema.path('id')).toBeDefined();
  expect(schema.path('release')).toBeDefined();
  expect(schema.get('strict')).toBe('throw');
  expect(schema.indexes()).toContainEqual([{ release: 1, id: 1 }, expect.objectContaining({ unique: true })]);
});

test('paths inside lists and references to other schemas are declared too', () => {
  const schema = schemaOfRecord('equipment');
  expect(schema.path('ports.qualified.with')).toBeDefined();
  expect(schema.path('evidence.source')).toBeDefined();
  expect(schema.path('ports.unheardOf')).toBeUndefined();
});
