import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepRunning, type Kept } from '../../../server/storage/embedded/keep-running.ts';

const DEAD: Kept = { ended: async () => 'signal SIGKILL' };
const ALIVE: Kept = { ended: (signal) => sleep(60_000, 'never', { signal }) };

test('starts again at once what has ended, and says so', async () => {
  const lines: string[] = [];
  let restarts = 0;
  const restart = async (): Promise<Kept> => {
    restarts += 1;
    return ALIVE;
  };
  const stop = keepRunning({ first: DEAD, restart, log: (line) => lines.push(line) });
  await sleep(50);
  await stop();

  expect(restarts).toBe(1);
  expect(lines).toEqual(['mongod ended (signal SIGKILL); starting it again']);
});

test('keeps to its budget, and goes on when the budget allows', async () => {
  let restarts = 0;
  const restart = async (): Promise<Kept> => {
    restarts += 1;
    return DEAD;
  };
  const stop = keepRunning({ first: DEAD, restart, log: () => undefined, budget: { restarts: 1, withinMs: 400 } });
  await sleep(200);
  expect(restarts).toBe(1);
  await sleep(400);
  expect(restarts).toBe(2);
  await stop();
});

test('a restart that fails is told and tried again', async () => {
  const lines: string[] = [];
  let tries = 0;
  const restart = async (): Promise<Kept> => {
    tries += 1;
    if (tries === 1) throw new Error('disk full');
    return ALIVE;
  };
  const stop = keepRunning({ first: DEAD, restart, log: (line) => lines.push(line) });
  await sleep(400);
  await stop();

  expect(tries).toBe(2);
  expect(lines.at(-1)).toBe('mongod could not be started again: disk full');
});
