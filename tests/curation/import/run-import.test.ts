import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../../server/curation/import/run-import.ts';
import { FIXTURE } from '../../harness/fixture.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-'));
  await cp(FIXTURE, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const order = async (name: string, text: string, more: object = {}) => {
  await writeFile(join(root, name), text);
  return {
    format: name.endsWith('.csv') ? ('csv' as const) : ('jsonl' as const),
    from: join(root, name),
    seed: root,
    dryRun: false,
    ...more,
  };
};
const ROW = 'nation,item,status,from\nNOR,heron,IN_SERVICE,2024\n';

test('writes once, then nothing', async () => {
  const run = await order('h.csv', ROW);
  expect(await runImport(run)).toEqual({ read: 1, changed: ['holdings/nor/support.yaml'], problems: [], notes: [] });
  expect(await readFile(join(root, 'holdings/nor/support.yaml'), 'utf8')).toContain(
    '- { item: heron, status: IN_SERVICE, from: "2024", evidence: [{ grade: UNVERIFIED }] }',
  );
  expect(await runImport(run)).toMatchObject({ changed: [] });
});

test('a dry run says what it would write and writes nothing', async () => {
  const before = await readFile(join(root, 'holdings/nor/support.yaml'), 'utf8');
  expect(await runImport(await order('h.csv', ROW, { dryRun: true }))).toMatchObject({
    changed: ['holdings/nor/support.yaml'],
    problems: [],
  });
  expect(await readFile(join(root, 'holdings/nor/support.yaml'), 'utf8')).toBe(before);
});

test('what the rules of the seed refuse is not written', async () => {
  const run = await order('i.jsonl', '{"id":"lynx","name":"Lynx","category":"spoon"}\n', { kind: 'equipment' as const });
  const { problems } = await runImport(run);
  expect(problems.join()).toMatch(/reference-exists/);
  await expect(readFile(join(root, 'equipment/spoon/lynx.yaml'))).rejects.toThrow();
});

test('a bad row stops the good ones', async () => {
  const before = await readFile(join(root, 'holdings/nor/support.yaml'), 'utf8');
  const { problems } = await runImport(await order('h.csv', `${ROW}NOR,nothing,IN_SERVICE,2024\n`));
  expect(problems).toEqual([expect.stringMatching(/h\.csv:3:5: Expected an item/)]);
  expect(await readFile(join(root, 'holdings/nor/support.yaml'), 'utf8')).toBe(before);
});
