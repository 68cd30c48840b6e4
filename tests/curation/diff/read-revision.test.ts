import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readRevision } from '../../../server/curation/diff/read-revision.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-revision-'));
const seed = join(folder, 'seed');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder, stdio: 'pipe' });
const write = (path: string, text: string) => {
  mkdirSync(join(seed, path, '..'), { recursive: true });
  writeFileSync(join(seed, path), text);
};
git('init', '-q');
write('equipment/gun/x.yaml', 'id: x\nname: Ø 155 мм\n');
write('nations/nor.yaml', 'id: nor\n');
write('notes.md', 'no fact');
git('add', '.');
git('commit', '-q', '-m', 'one');
write('nations/nor.yaml', 'id: nor\nname: later\n');
afterAll(() => rmSync(folder, { recursive: true }));

test('reads the seed files of a revision, byte for byte, not those of the folder', async () => {
  expect(await readRevision(seed, 'HEAD')).toEqual([
    { path: 'equipment/gun/x.yaml', text: 'id: x\nname: Ø 155 мм\n' },
    { path: 'nations/nor.yaml', text: 'id: nor\n' },
  ]);
});

test('a revision that is not there, or is an option, says so', async () => {
  await expect(readRevision(seed, 'nowhere')).rejects.toThrow(/Expected git to read nowhere in .*seed, but: /);
  await expect(readRevision(seed, '--output=x')).rejects.toThrow('Expected a git revision such as HEAD~3, but got: "--output=x".');
});
