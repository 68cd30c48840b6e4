import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
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
  const stat = await readOrNothing(`/proc/${pid}/stat`);
  // Field 22; counted from the last bracket on, since the name in field 2 may hold blanks and brackets.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
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
