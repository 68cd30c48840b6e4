import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from './reason-of.ts';

export interface Kept {
  /** Resolves with how it ended, or never when `signal` is aborted first. */
  ended(signal: AbortSignal): Promise<string>;
}

export interface KeepRunningOptions {
  readonly first: Kept;
  readonly restart: () => Promise<Kept>;
  readonly log: (line: string) => void;
  /** Default: 5 restarts in any 60 s. The next one waits until it is allowed; it is never given up. */
  readonly budget?: { readonly restarts: number; readonly withinMs: number };
}

/**
 * Starts a thing again each time it ends, the first time at once, then with growing pauses, so that a
 * passing fault heals without hands and a lasting one (a full disk) doesn't keep the machine busy.
 * @returns a function that stops the watch and waits for a restart under way to finish
 */
export function keepRunning(options: KeepRunningOptions): () => Promise<void> {
  const { first, restart, log, budget = { restarts: 5, withinMs: 60_000 } } = options;
  const stop = new AbortController();
  const recent: number[] = [];

  const allowed = async (): Promise<void> => {
    const now = Date.now();
    while (recent[0] !== undefined && now - recent[0] > budget.withinMs) recent.shift();
    const backOffMs = recent.length === 0 ? 0 : 100 * 2 ** recent.length;
    const oldest = recent.length < budget.restarts ? undefined : recent[recent.length - budget.restarts];
    const waitMs = oldest === undefined ? backOffMs : oldest + budget.withinMs - now;
    await sleep(waitMs, undefined, { signal: stop.signal, ref: false });
    recent.push(Date.now());
  };

  const watch = async (): Promise<void> => {
    let current: Kept | undefined = first;
    while (!stop.signal.aborted) {
      if (current !== undefined) log(`mongod ended (${await current.ended(stop.signal)}); starting it again`);
      await allowed();
      current = await restart().catch((error: unknown) => {
        log(`mongod could not be started again: ${reasonOf(error)}`);
        return undefined;
      });
    }
  };

  const watching = watch().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });
  return async () => {
    stop.abort();
    await watching;
  };
}
