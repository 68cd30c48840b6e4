import mongoose from 'mongoose';
import { afterAll, expect, test } from '@jest/globals';
import { catalogueModels } from '../../../server/storage/models/catalogue-models.ts';
import { storedForm } from '../../../server/storage/models/stored-form.ts';

// Never opened: models need no server.
const connections = [mongoose.createConnection(), mongoose.createConnection()];
afterAll(() => Promise.all(connections.map((one) => one.close())));

test('the form is that of the models, on whatever connection', () => {
  const [one, other] = connections.map((connection) => storedForm(catalogueModels(connection)));
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(one).toBe(other);
});

test.each<[string, mongoose.SchemaDefinition]>([
  ['a path more', { colour: String }],
  ['a path inside a list', { ports: [new mongoose.Schema({ colour: String })] }],
])('%s is another form', (_, paths) => {
  const models = catalogueModels(connections[0] as mongoose.Connection);
  const schema = models.equipment.schema.clone().add(new mongoose.Schema(paths));
  const changed = { ...models, equipment: { modelName: 'equipment', schema } } as unknown as typeof models;
  expect(storedForm(changed)).not.toBe(storedForm(models));
});
