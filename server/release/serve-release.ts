import type { CompiledRelease } from './compiled-release.ts';

/** What a source of releases offers: the key that is served now, and the release behind a key. */
export interface ReleaseSource {
  currentKey(): Promise<string | null>;
  read(key: string): Promise<CompiledRelease>;
}

/** Keeps the release that is served in memory, and swaps it whole when the stored one changes. */
export interface ReleaseHolder {
  /** The release of this moment; undefined until the first one is there. */
  current(): CompiledRelease | undefined;
  /** Asks once whether the stored release changed, and swaps. */
  refresh(): Promise<void>;
  stop(): void;
}

/** Polls for a new release. A failing poll leaves the old release in place: reading goes on while the database is away. */
export function holdRelease(source: ReleaseSource, pollMs: number, onFault: (fault: unknown) => void): ReleaseHolder {
  let held: CompiledRelease | undefined;
  let refreshing: Promise<void> | undefined;
  const refreshNow = async () => {
    const key = await source.currentKey();
    if (key !== null && key !== held?.key) held = await source.read(key);
  };
  const refresh = () => (refreshing ??= refreshNow().finally(() => (refreshing = undefined)));
  const timer = setInterval(() => void refresh().catch(onFault), pollMs);
  timer.unref();
  return { current: () => held, refresh, stop: () => clearInterval(timer) };
}
