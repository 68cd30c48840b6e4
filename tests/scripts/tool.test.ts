import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tool-'));
  await mkdir(join(folder, 'scripts'));
  for (const path of ['scripts/tool.mjs', 'scripts/bootstrap', 'package.json'])
    await cp(join(ROOT, path), join(folder, path), { recursive: true });
  await writeFile(join(folder, 'scripts/greet.ts'), `console.log('greeted', process.argv.slice(2).join(' ') satisfies string);`);
  await writeFile(join(folder, 'scripts/ask.ts'), `import 'package-of-nobody/deeper';`);
  await writeFile(join(folder, 'scripts/fall.ts'), `throw new TypeError('of our own');`);
});
afterEach(() => rm(folder, { recursive: true }));

function tool(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/tool.mjs', ...args], { cwd: folder, env: { PATH: process.env['PATH'] } }, (fault, out, problems) =>
      resolve({ code: Number(fault?.code ?? 0), said: out + problems }),
    );
  });
}
const missing = (name: string) => `Expected the packages of package-lock.json, but ${name} is not installed: run npm ci.\n`;

test('before the packages are installed, each command is one line that says what to do, and exit code 2', async () => {
  expect(await tool('greet')).toEqual({ code: 2, said: missing('tsx') });
  expect(await tool('eslint', '.')).toEqual({ code: 2, said: missing('eslint') });
});

test('with them it runs, and a fault of its own is not taken for a package that is missing', async () => {
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  expect(await tool('greet', 'you', '--all')).toEqual({ code: 0, said: 'greeted you --all\n' });
  expect(await tool('ask')).toEqual({ code: 2, said: missing('package-of-nobody') });
  expect((await tool('fall')).said).toContain('TypeError: of our own');
  expect((await tool('prettier', '--version')).said).toMatch(/^\d+\.\d+/);
});
