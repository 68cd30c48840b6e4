import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectCatalogue } from '../../server/storage/connection.ts';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { startMongo } from '../harness/start-api.ts';

let mongo: Awaited<ReturnType<typeof startMongo>>;
beforeAll(async () => {
  mongo = await startMongo();
});
afterAll(() => mongo.stop());

test('a misspelt path in a filter throws instead of matching everything', async () => {
  const { equipment } = catalogueModels(mongo.connection);
  await expect(equipment.find({ relaese: 'x' } as never).lean()).rejects.toThrow(/relaese/);
});

test('an operator that came from outside is no operator', async () => {
  const { pointers } = catalogueModels(mongo.connection);
  await pointers.create({ _id: 'current', release: 'one' });
  const fromOutside = JSON.parse('{"$ne":"two"}') as string;
  await expect(pointers.find({ release: fromOutside }).lean()).rejects.toThrow(/Cast to string failed/);
  await expect(pointers.find({ release: mongoose.trusted({ $ne: 'two' }) }).lean()).resolves.toHaveLength(1);
  await pointers.deleteMany({});
});

test('writes and reads are of the majority', () => {
  const { writeConcern, readConcern } = mongo.connection.getClient().options;
  expect(writeConcern).toMatchObject({ w: 'majority', journal: true });
  expect(readConcern).toMatchObject({ level: 'majority' });
});

test('where nobody answers, the error says so and keeps the password to itself', async () => {
  const begun = Date.now();
  const failure: unknown = await connectCatalogue('mongodb://user:very-secret@127.0.0.1:1/x?replicaSet=none').catch(
    (fault: unknown) => fault,
  );
  expect(failure).toBeInstanceOf(Error);
  expect(String(failure)).not.toContain('very-secret');
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test('members that elect a primary are waited for', async () => {
  await mongo.connection
    .getClient()
    .db('admin')
    .command({ replSetStepDown: 5, force: true })
    .catch(() => undefined);
  const late = await connectCatalogue(mongo.uri);
  expect(late.readyState).toBe(1);
  await late.close();
});

test('who only reads makes no collection', async () => {
  await mongo.connection.dropDatabase();
  const reader = await connectCatalogue(mongo.uri, 'read');
  await catalogueModels(reader).pointers.findById('current').lean();
  expect(await reader.db?.listCollections().toArray()).toEqual([]);
  await reader.close();
});
