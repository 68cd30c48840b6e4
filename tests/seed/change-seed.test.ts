import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { changeSeed, finishChanges, type SeedChange } from '../../server/seed/change-seed.ts';
import { surveySeed } from '../../server/seed/survey-seed.ts';
import { FIXTURE } from '../harness/fixture.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'change-'));
  await cp(FIXTURE, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const read = async () => new Map((await surveySeed(root)).texts.map(({ path, text }) => [path, text]));
const hidden = async () => (await readdir(root)).filter((name) => name.startsWith('.'));
const CHANGES: SeedChange[] = [
  { path: 'equipment/badger.yaml', text: 'id: badger\n' },
  { path: 'equipment/deep/down/new.yaml', text: 'id: new\n' },
  { path: 'supplies/dart.yaml', text: null },
];

test('writes, replaces and removes, and leaves nothing beside', async () => {
  const told: number[] = [];
  const before = await read();
  changeSeed(root, CHANGES, undefined, (written) => told.push(written));
  const after = await read();
  expect(after.get('equipment/badger.yaml')).toBe('id: badger\n');
  expect(after.get('equipment/deep/down/new.yaml')).toBe('id: new\n');
  expect(after.has('supplies/dart.yaml')).toBe(false);
  expect(after.size).toBe(before.size);
  expect(told).toEqual([1, 2, 3]);
  expect(await hidden()).toEqual([]);
});

test('no change touches nothing', async () => {
  changeSeed(join(root, 'nowhere'), []);
  expect(await readdir(root)).toEqual(await readdir(FIXTURE));
});

test('where one file does not stand as it was read, none is changed', async () => {
  const before = await read();
  expect(() => changeSeed(root, CHANGES, (path) => path !== 'supplies/dart.yaml')).toThrow(
    /nothing was changed: Expected supplies\/dart\.yaml to stand/,
  );
  expect(await read()).toEqual(before);
  expect(await hidden()).toEqual([]);
});

test('who is at it keeps others out; what a process left that has ended does not', async () => {
  await mkdir(join(root, '.changes-draft'));
  await writeFile(join(root, '.changes-draft/pid'), String(process.ppid));
  expect(() => changeSeed(root, CHANGES)).toThrow(`process ${process.ppid} does`);
  await writeFile(join(root, '.changes-draft/pid'), '999999999');
  changeSeed(root, CHANGES);
  expect((await read()).has('supplies/dart.yaml')).toBe(false);
  await mkdir(join(root, '.changes-draft'));
  changeSeed(root, [{ path: 'supplies/dart.yaml', text: 'id: dart\n' }]);
  expect((await read()).get('supplies/dart.yaml')).toBe('id: dart\n');
  expect(await hidden()).toEqual([]);
});

/** What stands in the folder after the decision, cut off once so many of the changes were moved. */
async function cutOff(moved: number): Promise<void> {
  const decided = join(root, '.changes-decided');
  await mkdir(decided);
  await mkdir(join(root, 'equipment/deep/down'), { recursive: true });
  for (const [at, { path, text }] of CHANGES.entries()) {
    if (text === null && at < moved) await rm(join(root, path));
    else if (text !== null) await writeFile(at < moved ? join(root, path) : join(decided, String(at)), text);
  }
  await writeFile(join(decided, 'paths.json'), JSON.stringify(CHANGES.map(({ path, text }) => ({ path, goes: text === null }))));
}

test.each([0, 1, 2, 3])('what was decided and cut off after %d changes is finished by whoever reads', async (moved) => {
  await cutOff(moved);
  const after = await read();
  expect(CHANGES.map(({ path }) => after.get(path) ?? null)).toEqual(CHANGES.map(({ text }) => text));
  expect(await hidden()).toEqual([]);
});

test('what another process has finished meanwhile is no fault', async () => {
  await mkdir(join(root, '.changes-decided'));
  finishChanges(root);
  expect(await hidden()).toEqual([]);
});

test('where it can not be finished, half of it is not read for the whole', async () => {
  await cutOff(0);
  await rm(join(root, 'equipment/deep'), { recursive: true });
  await writeFile(join(root, 'equipment/deep'), '');
  await expect(surveySeed(root)).rejects.toThrow(/were cut off and have to be finished where it may be written/);
  await chmod(root, 0o755);
  expect(await readFile(join(root, '.changes-decided/paths.json'), 'utf8')).toContain('badger');
});

test('all or nothing, whenever the process is killed', async () => {
  const script = join(root, '..', `${root.split('/').at(-1)}.mjs`);
  const changeSeedFile = fileURLToPath(new URL('../../server/seed/change-seed.ts', import.meta.url));
  await writeFile(
    script,
    `import { changeSeed } from ${JSON.stringify(changeSeedFile)};
     const [root, round] = process.argv.slice(2);
     const changes = Array.from({ length: 1500 }, (_, at) => ({ path: 'equipment/many/a' + at + '.yaml', text: 'round: ' + round }));
     changeSeed(root, changes, undefined, (written) => written === 1 && console.log('begun'));`,
  );
  try {
    for (let round = 1; round <= 8; round += 1) {
      const child = execFile(process.execPath, ['--import', 'tsx', script, root, String(round)], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
      });
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await sleep(round * 15);
      child.kill('SIGKILL');
      await new Promise((resolve) =>
        child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(undefined),
      );
      const texts = [...(await read())].filter(([path]) => path.startsWith('equipment/many/')).map(([, text]) => text);
      expect([0, 1500]).toContain(texts.length);
      expect(new Set(texts).size).toBeLessThanOrEqual(1);
    }
  } finally {
    await rm(script);
  }
}, 60_000);
