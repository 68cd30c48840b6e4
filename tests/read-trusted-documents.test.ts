import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readTrustedDocuments } from '../server/read-trusted-documents.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'documents-'))));
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string): Promise<string> {
  const path = join(folder, 'documents.json');
  await writeFile(path, text);
  return path;
}

test('documents are read by their identifier', async () => {
  const path = await fileOf('{ "sha256:2cbb": "{ a }", "pair": "{ b }" }');
  expect([...(await readTrustedDocuments(path))]).toEqual([
    ['sha256:2cbb', '{ a }'],
    ['pair', '{ b }'],
  ]);
});

test.each([
  ['{ "a": ', /documents\.json is no JSON\.$/],
  ['["{ a }"]', /documents\.json holds no object\.$/],
  ['null', /documents\.json holds no object\.$/],
  ['{ "a": { "body": "{ a }" } }', /documents\.json holds no text for "a"\.$/],
])('a file of %s is refused by name', async (text, message) => {
  const reading = readTrustedDocuments(await fileOf(text));
  await expect(reading).rejects.toThrow(/^Expected TRUSTED_DOCUMENTS to name a JSON file/);
  await expect(reading).rejects.toThrow(message);
});

test('a file that is not there is named', async () => {
  await expect(readTrustedDocuments('/no/such/file')).rejects.toThrow(/\/no\/such\/file can't be read: ENOENT/);
});
