import { afterAll, expect, test } from '@jest/globals';
import { importNisp } from '../../../server/curation/import/import-nisp.ts';
import { parseSeedFile } from '../../../server/seed/read-seed.ts';
import { nispDocument, nispFolder, removeNispFolders } from '../../harness/nisp-folder.ts';
import { seedWith } from '../../harness/seed-of.ts';

afterAll(removeNispFolders);

test('writes what is new; a second time writes nothing', async () => {
  const folder = await nispFolder({ 'standard/x.md': nispDocument({ nispid: 'x', pubnum: 'STANAG 9 Ed 1', date: '2001' }) });
  const seed = await seedWith({});
  const { changes, problems, read } = await importNisp(folder, seed);
  expect({ problems, read }).toEqual({ problems: [], read: 2 });
  expect(changes.map(({ path }) => path)).toEqual(['standards/rfc-1.yaml', 'standards/stanag-9.yaml']);
  const after = [...seed, ...changes.map(({ path, text }) => parseSeedFile(path, text))];
  expect((await importNisp(folder, after)).changes).toEqual([]);
});

test('with one problem nothing is planned', async () => {
  const folder = await nispFolder({ 'standard/x.md': 'no front matter\n' });
  expect(await importNisp(folder, await seedWith({}))).toMatchObject({ changes: [], problems: [{ path: 'standard/x.md', line: 1 }] });
});
