import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../../server/curation/import/run-import.ts';
import { FIXTURE } from '../../harness/fixture.ts';

let root = '';
let tables = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-'));
  tables = await mkdtemp(join(tmpdir(), 'tables-'));
  await cp(FIXTURE, root, { recursive: true });
});
afterEach(async () => {
  for (const folder of [root, tables]) await rm(folder, { recursive: true, force: true });
});

const order = async (name: string, text: string | Buffer, more: object = {}) => {
  await writeFile(join(tables, name), text);
  return {
    format: name.endsWith('.csv') ? ('csv' as const) : ('jsonl' as const),
    from: join(tables, name),
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

test.each<[string, Buffer, RegExp]>([
  ['letters of another encoding', Buffer.from('id,name,category\nlynx,H\u00e9ron,rifle\n', 'latin1'), /i\.csv:2:7: Expected UTF-8/],
  ['UTF-16', Buffer.from('\ufeffid,name,category\nlynx,Lynx,rifle\n', 'utf16le'), /i\.csv:1:1: Expected UTF-8/],
  ['a NUL', Buffer.from('id,name,category\nlynx,H\0ron,rifle\n'), /i\.csv:2:6: Expected text that can be seen, but got U\+0000/],
  ['a mark of direction', Buffer.from('id,name,category\nlynx,H\u202eron,rifle\n'), /i\.csv:2:6: .* but got U\+202E/],
  ['a name of every object', Buffer.from('id,name,category,__proto__\nlynx,Lynx,rifle,x\n'), /i\.csv:1:18: Expected one of the fields/],
  [
    'another name of every object',
    Buffer.from('constructor,id,name,category\nx,lynx,Lynx,rifle\n'),
    /i\.csv:1:1: Expected one of the fields/,
  ],
])('%s: named at its place, and nothing is written', async (_, bytes, said) => {
  const { problems } = await runImport(await order('i.csv', bytes, { kind: 'equipment' }));
  expect(problems).toEqual([expect.stringMatching(said)]);
  await expect(readFile(join(root, 'equipment/rifle/lynx.yaml'))).rejects.toThrow();
});

test('a field that nobody knows is said once, at the line of names, whatever the rows', async () => {
  const { problems } = await runImport(
    await order('h.csv', 'nation,item,status,colour\nNOR,heron,IN_SERVICE,red\nNOR,egret,IN_SERVICE,blue\n'),
  );
  expect(problems).toEqual([expect.stringMatching(/h\.csv:1:20: Expected one of the fields nation, .*, but got: colour\./)]);
});

test('a second import tells what it does, and finds the entries of the first', async () => {
  const told: string[] = [];
  const rows = Array.from({ length: 60 }, (_, at) => `NOR,heron,ON_ORDER,${1950 + at}\n`).join('');
  const run = await order('h.csv', `nation,item,status,from\n${rows}${rows}`);
  expect(await runImport(run, (line) => told.push(line))).toMatchObject({
    read: 120,
    changed: ['holdings/nor/support.yaml'],
    problems: [],
  });
  expect(told).toEqual(['120 records read; checking 1 files against every rule of the seed']);
  expect(await runImport(run)).toMatchObject({ changed: [] });
});
