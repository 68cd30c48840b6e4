import { expect, test } from '@jest/globals';
import { collectRecords, hashOf } from '../../server/seed/collect-records.ts';
import { openSeed } from '../../server/curation/open-seed.ts';
import { readSeed } from '../../server/seed/read-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';

test('a seed folder becomes a release, without a database', async () => {
  const release = await openSeed(FIXTURE, '9.9.9');
  expect(release).toMatchObject({ key: '', version: '9.9.9', hash: hashOf(collectRecords(await readSeed(FIXTURE))) });
  expect(release.joined('badger')?.name).toBe('Badger');
  expect(release.joined('nothing')).toBeUndefined();
});

test('a folder that is not there is an error that names it', async () => {
  await expect(openSeed('/no/such/folder', '1')).rejects.toThrow(/\/no\/such\/folder/);
});
