import type { Connection } from 'mongoose';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { HoldingsRecord } from '../../server/engine/facts/records.ts';
import { catalogueModels } from '../../server/storage/models/catalogue-models.ts';
import { plainRecord, readRecords, removeRecords, writeRecords } from '../../server/storage/record-documents.ts';
import { startMongo } from '../harness/start-api.ts';

let connection: Connection;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ connection, stop } = await startMongo());
});
afterAll(() => stop());

const listOf = (nation: string, items: string[]): HoldingsRecord => ({
  id: nation.toLowerCase(),
  nation,
  holdings: items.map((item) => ({ item, status: 'IN_SERVICE' })),
  evidence: [{ grade: 'UNVERIFIED' }],
});
// More than one batch: MongoDB takes no document over 16 MiB, and a list has no end.
const many = Array.from({ length: 1_203 }, (_, at) => `item-${1_203 - at}`);

test('a list comes back with its entries in order; an empty one is empty; another release has none', async () => {
  const models = catalogueModels(connection);
  const lists = [listOf('NOR', many), listOf('ALB', [])];
  await writeRecords(models, 'holdings', lists, 'r1');
  await writeRecords(models, 'holdings', [listOf('NOR', ['x'])], 'r2');
  expect(await readRecords(models, 'holdings', 'r1')).toEqual([lists[1], lists[0]]);
  await removeRecords(models, 'r1');
  expect(await readRecords(models, 'holdings', 'r1')).toEqual([]);
  expect(await readRecords(models, 'holdings', 'r2')).toEqual([listOf('NOR', ['x'])]);
  expect(await models.entries.holdings?.countDocuments()).toBe(1);
});

test('what storage added is no part of a record', () => {
  expect(plainRecord({ _id: 'r/x', release: 'r', id: 'x' })).toEqual({ id: 'x' });
});
