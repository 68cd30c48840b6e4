import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isStale } from './is-stale.mjs';

/** Does the work while no other process does the same; waits for one that does, and then looks whether the work is done. */
export async function alone(lock, isDone, work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; !isDone(); waited += 1) {
    if (take(lock)) {
      try {
        return work();
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
    if (isStale(lock)) rmSync(lock, { recursive: true, force: true });
    else if (waited === 0)
      console.error(`Waiting for another process, which is installing the dependencies (its number is in ${lock}/pid).`);
    await sleep(500);
  }
}

function take(lock) {
  try {
    mkdirSync(lock);
  } catch {
    return false;
  }
  writeFileSync(`${lock}/pid`, String(process.pid));
  return true;
}
