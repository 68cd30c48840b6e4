import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runDiff } from '../../../server/curation/diff/run-diff.ts';
import { FIXTURE, TODAY } from '../../harness/fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalogue-diff-'));
const seed = join(folder, 'seed');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder, stdio: 'pipe' });
cpSync(FIXTURE, seed, { recursive: true });
git('init', '-q');
git('add', '.');
git('commit', '-q', '-m', 'one');
const otter = join(seed, 'equipment/otter.yaml');
writeFileSync(otter, readFileSync(otter, 'utf8').replace(/^name: .*$/m, 'name: Another otter'));
git('commit', '-q', '-a', '-m', 'two');
const source = readFileSync(join(seed, 'sources/gazette-2021.yaml'), 'utf8');
writeFileSync(join(seed, 'sources/new.yaml'), source.replace('id: gazette-2021', 'id: new'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, string[]]>([
  ['HEAD', ['ADDED new']],
  ['HEAD~1', ['CHANGED otter', 'ADDED new']],
  ['HEAD~1..HEAD', ['CHANGED otter']],
  ['HEAD~1..', ['CHANGED otter']],
  ['HEAD..HEAD', []],
])('%s', async (range, changes) => {
  const { records } = await runDiff(seed, range, TODAY);
  expect(records.map(({ change, id }) => `${change} ${id}`)).toEqual(changes);
});

test('a file that is no YAML stops it, by name', async () => {
  writeFileSync(join(seed, 'sources/bad.yaml'), 'id: [x\n');
  await expect(runDiff(seed, 'HEAD', TODAY)).rejects.toThrow(/sources\/bad\.yaml:2:1 yaml-is-well-formed/);
  rmSync(join(seed, 'sources/bad.yaml'));
});
