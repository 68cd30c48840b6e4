import { expect, test } from '@jest/globals';
import { ENTRY_KINDS, KIND_NAMES } from '../../../server/engine/facts/kinds.ts';
import { schemaOfEntries, schemaOfKind, schemaOfVocabulary } from '../../../server/storage/models/schema-of-record.ts';

test.each(KIND_NAMES)('%s: every path is declared, and one record stands once in a release', (kind) => {
  const schema = schemaOfKind(kind);
  expect(schema.path('id')).toBeDefined();
  expect(schema.path('release')).toBeDefined();
  expect(schema.get('strict')).toBe('throw');
  expect(schema.indexes()).toContainEqual([{ release: 1, id: 1 }, expect.objectContaining({ unique: true })]);
});

test.each(ENTRY_KINDS)('entries of %s: each knows its list and its place', (kind) => {
  const schema = schemaOfEntries(kind);
  expect(schema.path('item')).toBeDefined();
  expect(schema.indexes()).toContainEqual([{ release: 1, list: 1, at: 1 }, expect.anything()]);
});

test('paths inside lists and references to other schemas are declared too', () => {
  const schema = schemaOfKind('equipment');
  expect(schema.path('ports.qualified.item')).toBeDefined();
  expect(schema.path('evidence.source')).toBeDefined();
  expect(schema.path('ports.unheardOf')).toBeUndefined();
});

test('a vocabulary is its terms; what depends on a relation is a map', () => {
  const schema = schemaOfVocabulary();
  expect(schema.path('terms.limits.guest')).toBeDefined();
  expect(schema.path('terms.otherwise')?.instance).toBe('Map');
  expect(schema.path('terms.unheardOf')).toBeUndefined();
});

test('a field that is true or not there is stored as such, not as text', () => {
  expect(schemaOfKind('equipment').path('fitOut')?.instance).toBe('Boolean');
});
