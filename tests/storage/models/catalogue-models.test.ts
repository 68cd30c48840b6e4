import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { KIND_NAMES } from '../../../server/engine/facts/kinds.ts';
import { catalogueModels } from '../../../server/storage/models/catalogue-models.ts';

let connection: mongoose.Connection;
beforeAll(() => {
  // Never opened: models need no server.
  connection = mongoose.createConnection();
});
afterAll(() => connection.close());

test('every kind of record has its collection; models are registered once a connection', () => {
  expect(catalogueModels(connection)).toBe(catalogueModels(connection));
  expect(Object.keys(catalogueModels(connection)).sort()).toEqual(
    [...KIND_NAMES, 'entries', 'vocabularies', 'digests', 'releases', 'pointers'].sort(),
  );
});

test('the entries of a long list have a collection of their own, and their record has no such path', () => {
  const { entries, holdings } = catalogueModels(connection);
  expect(entries.holdings?.collection.name).toBe('holdings-entries');
  expect(entries.holdings?.schema.path('quantity.atLeast')).toBeDefined();
  expect(holdings.schema.path('holdings')).toBeUndefined();
  expect(holdings.schema.path('closed')).toBeDefined();
});

test.each(['equipment', 'releases', 'pointers', 'vocabularies', 'digests'] as const)('%s refuses a field that is not declared', (name) => {
  const model = catalogueModels(connection)[name] as unknown as mongoose.Model<unknown>;
  expect(() => new model({ surprise: 1 })).toThrow(/surprise/);
});
