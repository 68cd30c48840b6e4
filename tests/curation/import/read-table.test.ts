import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BYTES_AT_MOST, readTable } from '../../../server/curation/import/read-table.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('UTF-8 is text, other bytes are a problem at their place', async () => {
  const path = join(folder, 'a.csv');
  await writeFile(path, 'a\nГаубиця\n');
  expect(await readTable(path)).toEqual({ text: 'a\nГаубиця\n' });
  await writeFile(path, Buffer.from('a,b\né,1\n', 'latin1'));
  expect(await readTable(path)).toMatchObject({ path, line: 2, column: 1 });
});

test('a folder, a file that is not there and one that is too large are refused before anything is read', async () => {
  await expect(readTable(folder)).rejects.toThrow(`Expected a file, but that is a folder: ${folder}`);
  await expect(readTable(join(folder, 'none'))).rejects.toThrow(/ENOENT/);
  const large = join(folder, 'large.csv');
  await writeFile(large, '');
  await truncate(large, BYTES_AT_MOST + 1);
  await expect(readTable(large)).rejects.toThrow(`has ${BYTES_AT_MOST + 1}: divide it.`);
});
