import { setImmediate as nextTurn } from 'node:timers/promises';

const SLICE_MS = 4;

/** Runs long work to its end, a few milliseconds at a time: requests that come meanwhile are answered in between. */
export async function runInSlices<T>(work: Generator<void, T>): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE_MS;
  }
}
