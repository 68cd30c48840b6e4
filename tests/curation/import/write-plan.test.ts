import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsOfPlan, writePlan } from '../../../server/curation/import/write-plan.ts';
import { readSeed } from '../../../server/seed/read-seed.ts';
import { FIXTURE } from '../../harness/fixture.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'seed-'));
  await cp(FIXTURE, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const planOf = (path: string, text: string) => ({ changes: [{ path, text }], problems: [], notes: [], read: 1 });
const LYNX = 'id: lynx\nname: Lynx\ncategory: rifle\nevidence: [{ grade: UNVERIFIED }]\n';

test('writes every file, folders included, and leaves nothing beside them', async () => {
  writePlan(planOf('equipment/rifle/lynx.yaml', LYNX), await readSeed(root), root);
  expect(await readFile(join(root, 'equipment/rifle/lynx.yaml'), 'utf8')).toBe(LYNX);
  expect((await readdir(root, { recursive: true })).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('where one file can not be written, none is', async () => {
  const seed = await readSeed(root);
  await writeFile(join(root, 'blocked'), '');
  const plan = {
    ...planOf('equipment/rifle/lynx.yaml', LYNX),
    changes: [
      { path: 'equipment/lynx.yaml', text: LYNX },
      { path: 'blocked/x.yaml', text: '' },
    ],
  };
  expect(() => writePlan(plan, seed, root)).toThrow(/nothing was changed/);
  expect((await readdir(join(root, 'equipment'))).filter((name) => name.startsWith('lynx'))).toEqual([]);
});

test.each([
  ['a good record', LYNX, 0],
  ['a category that is not there', LYNX.replace('rifle', 'spoon'), 1],
  ['a key that is not there', `${LYNX}colour: red\n`, 1],
])('%s brings %# problems', async (_, text, count) => {
  const problems = problemsOfPlan(planOf('equipment/lynx.yaml', text), await readSeed(root), root);
  expect(problems.length > 0 ? 1 : 0).toBe(count);
});

test.each([
  ['a file that somebody changed since', 'equipment/badger.yaml'],
  ['a file that somebody wrote since', 'equipment/rifle/lynx.yaml'],
])('%s is not overwritten', async (_, path) => {
  const seed = await readSeed(root);
  await mkdir(join(root, 'equipment/rifle'), { recursive: true });
  await writeFile(join(root, path), 'by somebody else');
  expect(() => writePlan(planOf(path, LYNX), seed, root)).toThrow(`Expected ${path} to stand as it was read`);
  expect(await readFile(join(root, path), 'utf8')).toBe('by somebody else');
});
