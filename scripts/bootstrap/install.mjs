import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';

/** What npm is told: `ci` starts afresh; where only the rest is missing, `install` adds it, and a server that is running keeps its files. */
const LINES = { runtime: ['ci', '--omit=dev'], all: ['ci'], rest: ['install', '--no-save'] };

/**
 * Installs the locked dependencies of a folder when they are missing or stale, and says so. The stamp in node_modules says of what they were
 * installed, and whether it was the `runtime` alone or `all`. Who has `all` keeps it: a start never takes the tools of a contributor away.
 *
 * @param needed 'runtime' for what the server needs, 'all' for the tools and tests too
 * @throws Error where npm fails
 */
export async function install(folder, needed) {
  const stamp = join(folder, 'node_modules/.catalogue-lock');
  const wanted = digestOf(folder);
  const installed = () => (existsSync(stamp) ? readFileSync(stamp, 'utf8').trim().split(' ') : []);
  const isThere = ([digest, scope] = installed()) => digest === wanted && (scope === 'all' || scope === needed);
  if (isThere()) return;
  await alone(join(folder, '.cache/install-lock'), isThere, () => {
    const [digest, had] = installed();
    const scope = needed === 'runtime' && (digest === undefined || had === 'runtime') ? 'runtime' : 'all';
    const line = [...LINES[digest === wanted && had === 'runtime' ? 'rest' : scope], '--no-audit', '--no-fund'];
    console.error(`Installing the locked dependencies into ${join(folder, 'node_modules')}: npm ${line.join(' ')}`);
    const { status } = spawnSync('npm', line, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`npm ${line[0]} failed (exit code ${status}); its last lines say why. Nothing was started.`);
    writeFileSync(stamp, `${wanted} ${scope}\n`);
  });
}

/** Of everything that decides what is installed: the lock file, package.json but for its commands, the kind of machine. */
function digestOf(folder) {
  const { scripts: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const made = `${lock}${JSON.stringify(manifest)}${process.platform} ${process.arch}`;
  return createHash('sha256').update(made).digest('hex');
}
