import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The command line of a process, its arguments joined by single blanks.
 * @returns undefined when there is no such process; a dead one that nobody has reaped counts as none
 */
export async function commandLineOf(pid: number): Promise<string | undefined> {
  const text =
    process.platform === 'linux' ? (await readOrNothing(`/proc/${pid}/cmdline`)).replaceAll('\0', ' ') : await ps('command=', pid);
  return text.trim() === '' ? undefined : text.trim();
}

/**
 * When a process was started, in a form good only for comparing. With the pid it names one process for ever,
 * where the pid alone may be given to another one later, and in a container is given to the next one at once.
 * @returns undefined when there is no such process
 */
export async function startMarkOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return (await ps('lstart=', pid)).trim() || undefined;
  return (await statOf(pid))[19];
}

/**
 * Whether a process that has lost its command line still has its files and ports: its threads end one after another, and a port is free with
 * the last of them. A dead one that nobody has reaped has none. Where the system doesn't say, it counts as ended.
 */
export async function isEnding(pid: number, startMark: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const { 0: state = '', 19: mark } = await statOf(pid);
  return mark === startMark && (threads.length > 1 || !['Z', 'X'].includes(state));
}

/** The fields of `/proc/<pid>/stat` from the third on: counted from the last bracket, since the name in the second may hold blanks and brackets. */
async function statOf(pid: number): Promise<string[]> {
  const stat = await readOrNothing(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

async function readOrNothing(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function ps(column: string, pid: number): Promise<string> {
  return run('ps', ['-ww', '-o', column, '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
