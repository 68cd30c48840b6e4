import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRecordHistory } from '../../server/storage/record-history.ts';
import { findCurrentKey } from '../../server/storage/releases.ts';
import { loadSeed } from '../../server/seed/load-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';
import { startMongo } from '../harness/start-api.ts';

let mongo: Awaited<ReturnType<typeof startMongo>>;
let seed: string;
beforeAll(async () => {
  mongo = await startMongo();
  seed = await mkdtemp(join(tmpdir(), 'history-'));
  await cp(FIXTURE, seed, { recursive: true });
});
afterAll(async () => {
  await mongo.stop();
  await rm(seed, { recursive: true });
});

test('the release before, once there is one, and nothing before that', async () => {
  const { connection } = mongo;
  await loadSeed(connection, seed, () => undefined);
  const first = (await findCurrentKey(connection)) ?? '';
  expect(await createRecordHistory(connection, first).equipmentBefore(['marten'])).toBeNull();

  const file = join(seed, 'equipment/marten.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^name: .*$/m, 'name: Another name'));
  await loadSeed(connection, seed, () => undefined);
  const second = (await findCurrentKey(connection)) ?? '';
  expect(second).not.toBe(first);
  const history = createRecordHistory(connection, second);
  expect(await history.equipmentBefore(['marten', 'none'])).toMatchObject([{ id: 'marten', name: expect.not.stringContaining('Another') }]);
  expect(await history.suppliesBefore(['dart'])).toMatchObject([{ id: 'dart' }]);
});
