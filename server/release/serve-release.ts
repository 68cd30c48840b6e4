import type { CompiledRelease } from './compiled-release.ts';

/** What a source of releases offers: the key that is served now, and the release behind a key. */
export interface ReleaseSource {
  currentKey(): Promise<string | null>;
  /** Rejects where what is stored is not whole. */
  read(key: string): Promise<CompiledRelease>;
}

/** Keeps the release that is served in memory, and swaps it whole when the stored one changes. */
export interface ReleaseHolder {
  /** The release of this moment; undefined until the first one is there, and after one was withdrawn. */
  current(): CompiledRelease | undefined;
  /** Asks once whether the stored release changed, and swaps. Rejects where it can't be read. */
  refresh(): Promise<void>;
  /** Serves a release no more: what is stored of it was altered. It is read again after a while, in case that was mended. */
  withdraw(key: string): void;
  stop(): void;
}

/** A release that could not be read is read again after this time, then after twice as long each time. */
const PATIENCE_MS = 1_000;
const PATIENCE_AT_MOST_MS = 60_000;

/**
 * Polls for a new release. A failing poll leaves the old release in place: reading goes on while the database is away. A fault that lasts is told
 * when it begins and then with growing pauses.
 */
export function holdRelease(source: ReleaseSource, pollMs: number, onFault: (fault: unknown) => void): ReleaseHolder {
  let held: CompiledRelease | undefined;
  let refreshing: Promise<void> | undefined;
  /** Until when the key is left alone, and for how long after the next failure. */
  let refused: { key: string; until: number; patience: number } | undefined;
  const refuse = (key: string, least = PATIENCE_MS) => {
    const patience = refused?.key === key ? Math.min(2 * refused.patience, PATIENCE_AT_MOST_MS) : least;
    refused = { key, until: Date.now() + patience, patience };
  };
  const refreshNow = async (isPoll: boolean) => {
    const key = await source.currentKey();
    if (key === null || key === held?.key || (isPoll && refused?.key === key && Date.now() < refused.until)) return;
    try {
      held = await source.read(key);
      refused = undefined;
    } catch (fault) {
      refuse(key);
      throw fault;
    }
  };
  const refresh = (isPoll = false) => (refreshing ??= refreshNow(isPoll).finally(() => (refreshing = undefined)));
  const tell = toldWithPauses(onFault);
  const timer = setInterval(() => void refresh(true).then(tell.over, tell.fault), pollMs);
  timer.unref();
  return {
    current: () => held,
    refresh: () => refresh(),
    withdraw(key) {
      if (held?.key === key) held = undefined;
      refuse(key, PATIENCE_AT_MOST_MS);
    },
    stop: () => clearInterval(timer),
  };
}

/** Tells the first fault of an outage at once, and those after it with pauses that double up to a minute. */
function toldWithPauses(onFault: (fault: unknown) => void): { fault(fault: unknown): void; over(): void } {
  let next = 0;
  let pause = 0;
  return {
    fault(fault) {
      if (Date.now() < next) return;
      pause = Math.min(Math.max(2 * pause, 2 * PATIENCE_MS), PATIENCE_AT_MOST_MS);
      next = Date.now() + pause;
      onFault(fault);
    },
    over() {
      [next, pause] = [0, 0];
    },
  };
}
