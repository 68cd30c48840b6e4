import { compileReleaseBeside, type CompiledRelease } from './release/compiled-release.ts';
import type { RecordHistory } from './release/create-loaders.ts';
import { holdRelease } from './release/serve-release.ts';
import { connectCatalogue } from './storage/connection.ts';
import { findAlterations } from './storage/find-alterations.ts';
import { createRecordHistory } from './storage/record-history.ts';
import { isPassing, persist } from './storage/persist.ts';
import { ReleaseAltered } from './storage/release-altered.ts';
import { findCurrentKey, readCurrentRelease } from './storage/releases.ts';
import { watchReleases } from './storage/watch-releases.ts';

const POLL_MS = 1_000;
/** What is stored is held against its digests once in ten minutes. */
const VERIFY_MS = 10 * 60_000;

/** The releases of a database, as they are served. */
export interface ServedReleases {
  /** The fault with which MongoDB broke again and again while the release was read; undefined where it was read. */
  unreadable: unknown;
  /** The release of this moment; undefined while there is none. */
  current(): CompiledRelease | undefined;
  /** What the database keeps beside a release. */
  history(release: CompiledRelease): RecordHistory;
  /** Holds what is stored against its digests, and serves it no more where it was altered. Done every ten minutes besides. */
  verify(): Promise<void>;
  stop(): Promise<void>;
}

/** How releases are served. */
export interface ServeOptions {
  /** Day whose index is made ready. */
  today(): string;
  fault(fields: Record<string, unknown>, message: string): void;
  /** Publishes what is served anew; missing where the database is somebody else's. */
  heal?: (() => Promise<void>) | undefined;
}

/**
 * Serves the release that a MongoDB holds, and the next one as soon as it is published. Without a release it waits for the first. One that was
 * altered is healed where that may be done, and not served otherwise.
 * @param uri needs no more than the right to read
 * @throws Error where the MongoDB does not answer
 */
export async function serveReleases(uri: string, { today, fault, heal }: ServeOptions): Promise<ServedReleases> {
  const connection = await connectCatalogue(uri, 'read');
  const read = async (key: string) => {
    const { head, records } = await readCurrentRelease(connection, key);
    return compileReleaseBeside({ key, ...head }, records, today());
  };
  const holder = holdRelease({ currentKey: () => findCurrentKey(connection), read }, POLL_MS, (cause) =>
    fault({ fault: String(cause) }, 'the release was not refreshed; the old one is served, if there is one'),
  );
  let unreadable: unknown;
  // A MongoDB that was just killed comes back; one that dies of every reading does not.
  await persist(() => holder.refresh()).catch(async (cause: unknown) => {
    fault({ fault: String(cause) }, 'the release that is stored is not served');
    if (isPassing(cause)) unreadable = cause;
    if (!(cause instanceof ReleaseAltered)) return;
    await heal?.();
    await holder.refresh().catch(() => undefined);
  });
  // A change stream tells at once; the poll above is for a MongoDB without one, and for what a broken stream missed.
  const onFault = (cause: unknown) => fault({ fault: String(cause) }, 'the watch on releases broke and is opened anew');
  const watch = watchReleases(connection, () => void holder.refresh().catch(onFault), onFault);
  const verify = async () => {
    const key = holder.current()?.key;
    const alterations = key === undefined ? [] : await findAlterations(connection, key);
    // Replaced meanwhile, its records may be on their way out.
    if (key === undefined || alterations.length === 0 || (await findCurrentKey(connection)) !== key) return;
    holder.withdraw(key);
    fault({ release: key, alterations: alterations.slice(0, 100) }, new ReleaseAltered(key, alterations).message);
    if (heal === undefined) return;
    await heal();
    await holder.refresh();
  };
  const verifying = setInterval(
    () => void verify().catch((cause: unknown) => fault({ fault: String(cause) }, 'what is stored could not be verified')),
    VERIFY_MS,
  );
  verifying.unref();
  return {
    unreadable,
    current: holder.current,
    history: (release) => createRecordHistory(connection, release.key),
    verify,
    async stop() {
      clearInterval(verifying);
      await watch.stop();
      holder.stop();
      await connection.close();
    },
  };
}
