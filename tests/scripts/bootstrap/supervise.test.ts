import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const SUPERVISE = fileURLToPath(new URL('../../../scripts/bootstrap/supervise.mjs', import.meta.url));
let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'supervise-'))));
afterEach(() => rm(folder, { recursive: true }));

/** Supervises a process that writes a line into `runs` and then does as told; the number of its run is `run`. */
async function supervised(does: string, onRun?: (end: (signal: NodeJS.Signals) => void) => void) {
  const runs = join(folder, 'runs');
  await writeFile(runs, '');
  await writeFile(
    join(folder, 'child.mjs'),
    `import { appendFileSync, readFileSync } from 'node:fs';
appendFileSync(${JSON.stringify(runs)}, 'run\\n');
const run = readFileSync(${JSON.stringify(runs)}, 'utf8').length / 4;
${does}`,
  );
  const start = `import { supervise } from ${JSON.stringify(SUPERVISE)};
supervise([${JSON.stringify(join(folder, 'child.mjs'))}], process.env, { pause: () => 10 });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', start], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.on('data', () => onRun?.((signal) => child.kill(signal)));
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return { end: code ?? signal, runs: (await readFile(runs, 'utf8')).length / 4, said };
}
const UP = "process.send('up', () => end());";

test('a server that crashes after it came up is started again, and said so', async () => {
  const { end, runs, said } = await supervised(`const end = () => process.exit(run < 3 ? 134 : 0); ${UP}`);
  expect([end, runs]).toEqual([0, 3]);
  expect(said).toBe('The server ended (exit code 134) and is started again.\n'.repeat(2));
});

test('one that is killed too', async () => {
  const { end, runs, said } = await supervised(
    `const end = () => (run < 2 ? process.kill(process.pid, 'SIGKILL') : process.exit(0)); ${UP}`,
  );
  expect([end, runs, said]).toEqual([0, 2, 'The server ended (SIGKILL) and is started again.\n']);
});

test('one that never came up is not: its exit code is ours', async () => {
  expect(await supervised('process.exit(2)')).toEqual({ end: 2, runs: 1, said: '' });
});

test('one that crashes again and again is given up', async () => {
  expect(await supervised(`const end = () => process.exit(7); ${UP}`)).toMatchObject({ end: 7, runs: 6 });
});

test('one that is told to stop is not started again', async () => {
  const does =
    "process.on('SIGTERM', () => process.exit(5)); process.send('up'); setInterval(() => undefined, 1_000); console.log('here');";
  expect(await supervised(does, (end) => end('SIGTERM'))).toEqual({ end: 5, runs: 1, said: '' });
});
