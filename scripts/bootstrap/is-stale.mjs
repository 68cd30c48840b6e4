import { readFileSync, statSync } from 'node:fs';

/** Long enough for a process that has made a lock to write its number into it. */
const UNNAMED_MS = 10_000;

/** Whether a lock is left over: its process has gone, or never came to write its number. */
export function isStale(lock) {
  const pid = Number(readIfThere(`${lock}/pid`));
  if (pid > 0) return !isAlive(pid);
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - made > UNNAMED_MS;
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}
