import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalogueModels, RECORD_COLLECTIONS } from '../../../server/storage/models/catalogue-models.ts';
import { FOLDERS } from '../../../server/seed/read-seed.ts';

let connection: mongoose.Connection;
beforeAll(() => {
  // Never opened: models need no server.
  connection = mongoose.createConnection();
});
afterAll(() => connection.close());

test('every folder of the seed has its collection, with the schema of its records', () => {
  expect(RECORD_COLLECTIONS).toEqual(FOLDERS);
});

test('models are registered once a connection', () => {
  expect(catalogueModels(connection)).toBe(catalogueModels(connection));
  expect(Object.keys(catalogueModels(connection)).sort()).toEqual(
    [...Object.keys(RECORD_COLLECTIONS), 'vocabularies', 'releases', 'pointers'].sort(),
  );
});

test.each(['equipment', 'releases', 'pointers', 'vocabularies'] as const)('%s refuses a field that is not declared', (name) => {
  const model = catalogueModels(connection)[name] as unknown as mongoose.Model<unknown>;
  expect(() => new model({ surprise: 1 })).toThrow(/surprise/);
});
