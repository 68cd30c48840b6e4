import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const INSTALL = new URL('../../../scripts/bootstrap/install.mjs', import.meta.url).href;
/** An npm that makes node_modules and writes down what it was told. */
const NPM = '#!/bin/sh\necho "$@" >> told\nmkdir -p node_modules\nexit "${NPM_ENDS_WITH:-0}"\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npm'), NPM);
  chmodSync(join(folder, 'bin/npm'), 0o755);
  writeFileSync(join(folder, 'package.json'), '{ "scripts": { "a": "b" } }');
  writeFileSync(join(folder, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function install(needed: string, env: Record<string, string> = {}): Promise<string> {
  const code = `(await import(${JSON.stringify(INSTALL)})).install('.', '${needed}')`;
  const path = `${join(folder, 'bin')}:${process.env.PATH}`;
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `await ${code}`], {
    cwd: folder,
    env: { PATH: path, ...env },
  });
  return stderr;
}

/** What npm was told since the last look. */
function told(): string[] {
  const path = join(folder, 'told');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  rmSync(path, { force: true });
  return lines.map((line) => line.replace(' --no-audit --no-fund', ''));
}

test.each<[string[], string[]]>([
  [['runtime'], ['ci --omit=dev']],
  [['runtime', 'runtime'], ['ci --omit=dev']],
  [
    ['runtime', 'all', 'runtime', 'all'],
    ['ci --omit=dev', 'install --no-save'],
  ],
  [['all', 'runtime'], ['ci']],
])('one after the other %j: npm is told %j', async (needs, expected) => {
  for (const needed of needs) await install(needed);
  expect(told()).toEqual(expected);
});

test.each([
  ['an installation that was broken off', undefined, ['ci --omit=dev']],
  ['one of before the stamp said which', 'e3b0c44298fc1c149afbf4c8996fb924', ['ci']],
])('a start after %s', async (_, stamp, expected) => {
  mkdirSync(join(folder, 'node_modules'));
  if (stamp !== undefined) writeFileSync(join(folder, 'node_modules/.catalogue-lock'), stamp);
  await install('runtime');
  expect(told()).toEqual(expected);
});

test('what is installed is said', async () => {
  expect(await install('runtime')).toContain('Installing the locked dependencies into node_modules: npm ci --omit=dev');
});

test.each<[string, string, string[]]>([
  ['package-lock.json', '{ "lockfileVersion": 3 }', ['ci']],
  ['package.json', '{ "dependencies": { "a": "1.0.0" } }', ['ci']],
  ['package.json', '{ "scripts": { "a": "c" } }', []],
])('once %s is %s, a contributor who starts the server keeps the tools', async (file, text, expected) => {
  await install('all');
  told();
  writeFileSync(join(folder, file), text);
  await install('runtime');
  expect(told()).toEqual(expected);
});

test('where npm fails the error says so, and the next one tries again', async () => {
  await expect(install('all', { NPM_ENDS_WITH: '7' })).rejects.toThrow('npm ci failed (exit code 7)');
  await install('all');
  expect(told()).toEqual(['ci', 'ci']);
});

test.each([
  ['of a process that has gone', '99999999'],
  ['that was never named, long ago', undefined],
])('a lock %s is taken over', async (_, pid) => {
  const lock = join(folder, '.cache/install-lock');
  mkdirSync(lock, { recursive: true });
  if (pid !== undefined) writeFileSync(join(lock, 'pid'), pid);
  else await promisify(execFile)('touch', ['-d', '2020-01-01', lock]);
  await install('all');
  expect(told()).toEqual(['ci']);
  expect(existsSync(lock)).toBe(false);
});

test('two that need the same at once install once', async () => {
  const said = await Promise.all([install('all'), install('all')]);
  expect(told()).toEqual(['ci']);
  expect(said.join('')).toContain('Installing');
});
