import type { Connection } from 'mongoose';
import { catalogueModels } from './models/catalogue-models.ts';

const PATIENCE_MS = 1_000;
const IMPATIENT_AT_MOST_MS = 60_000;
/** A server that is no replica set has no change streams; asking again would not help. */
const NOT_A_REPLICA_SET = 40_573;

export interface ReleaseWatch {
  stop(): Promise<void>;
}

/**
 * Calls back when another process switches the catalogue to another release, by a change stream on the one document that says which is served.
 * A stream that breaks is opened anew, with growing patience. Where MongoDB has no change streams the watch falls silent: the poll remains.
 */
export function watchReleases(connection: Connection, onSwitch: () => void, onFault: (fault: unknown) => void): ReleaseWatch {
  let stopped = false;
  let patience = PATIENCE_MS;
  let timer: NodeJS.Timeout | undefined;
  let stream: { close(): Promise<unknown> } | undefined;
  const open = () => {
    const opened = catalogueModels(connection).pointers.watch();
    stream = opened;
    opened.on('change', () => {
      patience = PATIENCE_MS;
      onSwitch();
    });
    opened.on('error', (fault: { code?: number }) => {
      if (stopped) return;
      void opened.close().catch(() => undefined);
      if (fault.code === NOT_A_REPLICA_SET) return;
      onFault(fault);
      timer = setTimeout(open, patience);
      timer.unref();
      patience = Math.min(2 * patience, IMPATIENT_AT_MOST_MS);
    });
  };
  open();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await stream?.close().catch(() => undefined);
    },
  };
}
