import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readRecords } from '../../server/curation/read-records.ts';
import { FIXTURE } from '../harness/fixture.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'records-'));
});
afterEach(() => rm(root, { recursive: true }));

test('reads the records of a folder', async () => {
  await cp(FIXTURE, root, { recursive: true });
  expect((await readRecords(root)).equipment.map(({ id }) => id)).toContain('badger');
});

test.each<[string, RegExp]>([
  ['id: [x\n', /equipment\/badger\.yaml:2:1 yaml-is-well-formed: Expected YAML 1\.2/],
  ['id: badger\nname: Badger\n', /equipment\/badger\.yaml:1:1 schema-is-met: .* \(and \d+ more: npm run seed:lint\)$/],
])('a file that is no record is named: %j', async (text, message) => {
  await cp(FIXTURE, root, { recursive: true });
  await writeFile(join(root, 'equipment/badger.yaml'), text);
  await expect(readRecords(root)).rejects.toThrow(message);
});

test('an empty folder is no seed', async () => {
  await expect(readRecords(root)).rejects.toThrow(/Expected a seed with dataset\.yaml .* in .*records-.*, but there are none\./);
});
