import { chmod, mkdir, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { accessKey } from './access-key.ts';
import { keepRunning, type Kept } from './keep-running.ts';
import { LaunchFailure } from './launch-failure.ts';
import { endMongod, isMongodOf } from './mongod-process.ts';
import { claim, livingOwner, newOwner } from './owner.ts';
import { defaultDataFolder } from './project-folders.ts';
import { apiUri, makePrimary } from './replica-set.ts';
import { runningOrStarted, type StartedMongod } from './running-or-started.ts';
import { setAside } from './set-aside.ts';

const DEFAULT_PORT = 27_117;
/** Journal recovery after a power cut takes a while; ten seconds, as test servers give it, are too few. */
const LAUNCH_MS = 120_000;
const WATCH_MS = 500;
/** How long a mongod that could not bind its port takes to end, on a busy machine. */
const LOSING_MS = 10_000;

export interface EmbeddedOptions {
  readonly binary: string;
  /** Default: `<project>/.data/mongodb`. Created with mode 0700; survives restarts. */
  readonly dataDir?: string;
  /** Default: 27117. Taken by another program: a free one. */
  readonly port?: number;
  /** Sets what is in the folder aside and begins with an empty database: it was found to be damaged. */
  readonly anew?: boolean;
  readonly log: (line: string) => void;
}

export interface EmbeddedMongod {
  /** With a password in it: for connecting, never for a log. */
  readonly uri: string;
  /** The same, for who only reads. */
  readonly readUri: string;
  /** False where another living process started it. */
  readonly isOurs: boolean;
  /** Ends mongod, unless another living process started it. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded MongoDB, a replica set of one on 127.0.0.1, and keeps it running until `stop`.
 * A mongod already running on the folder is shared when its owner lives, and taken over when the owner was
 * killed. Files that are damaged, or of another series of MongoDB, are set aside: whatever is in them can be made anew from the seed.
 * Resolves when the server is a writable primary.
 * @throws Error when mongod can't start, or is no primary within 120 s
 */
export async function startEmbeddedMongod(options: EmbeddedOptions): Promise<EmbeddedMongod> {
  const { binary, log, port: wantedPort = DEFAULT_PORT } = options;
  const dataFolder = await privateFolder(options.dataDir ?? defaultDataFolder);
  const key = await accessKey(dataFolder);
  const me = await newOwner();
  let minePid: number | undefined;

  const start = async (port: number, mayMove: boolean, mayLose = true): Promise<StartedMongod> => {
    const deadline = Date.now() + LAUNCH_MS;
    const mongod = await runningOrStarted({ binary, dataFolder, keyFile: key.file, port, mayMove, deadline, log });
    const owner = mongod.launched ? undefined : await livingOwner(dataFolder);
    const sharedWith = owner?.token === me.token ? undefined : owner?.pid;
    minePid = sharedWith === undefined ? mongod.pid : undefined;
    if (sharedWith === undefined) await claim(dataFolder, me);
    try {
      await makePrimary(mongod.port, key, deadline);
    } catch (error) {
      // The mongod of another folder that was started in the same moment has the port, and answered in place of ours.
      if (mayLose && (await hasLost(mongod))) return start(port, mayMove, false);
      if (mongod.launched) await endMongod(dataFolder, log);
      throw error;
    }
    log(`mongod ${mongod.pid} on 127.0.0.1:${mongod.port}: ${originOf(mongod, sharedWith)}`);
    return mongod;
  };

  // For a process that exits without `stop`. Nothing asynchronous runs any more then.
  const endWithProcess = (): void => {
    if (minePid !== undefined) signalIfThere(minePid);
  };
  process.once('exit', endWithProcess);

  const startWithout = async (files: string): Promise<StartedMongod> => {
    const folder = await setAside(dataFolder);
    log(
      `mongod: the files in ${dataFolder} are ${files}: they were set aside in ${folder}, which may be deleted, and are made anew from the seed`,
    );
    return start(wantedPort, true);
  };
  const startFirst = async (): Promise<StartedMongod> => {
    if (options.anew === true) return startWithout('damaged');
    return start(wantedPort, true).catch((error: unknown) => {
      if (error instanceof LaunchFailure && error.unusable !== undefined) return startWithout(error.unusable);
      throw error;
    });
  };
  const first = await startFirst().catch((error: unknown) => {
    process.off('exit', endWithProcess);
    throw error;
  });
  const restart = async (): Promise<Kept> => watched(await start(first.port, false), dataFolder);
  const stopWatch = keepRunning({ first: watched(first, dataFolder), restart, log });
  log('mongod: single copy of the data, take backups (npm run backup)');

  const stop = async (): Promise<void> => {
    await stopWatch();
    const owner = await livingOwner(dataFolder);
    if (owner === undefined || owner.token === me.token) await endMongod(dataFolder, log);
    else log(`mongod left running for process ${owner.pid}, which started it`);
    process.off('exit', endWithProcess);
  };
  let stopped: Promise<void> | undefined;
  return {
    uri: apiUri(first.port, key, 'write'),
    readUri: apiUri(first.port, key, 'read'),
    isOurs: minePid === first.pid,
    stop: () => (stopped ??= stop()),
  };
}

/** Symbolic links resolved, because the folder's name is compared with the command line of a mongod. */
async function privateFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  return realpath(folder);
}

/** True of a mongod of ours that ends by itself within a while. */
async function hasLost({ ended }: StartedMongod): Promise<boolean> {
  const patience = new AbortController();
  const { signal } = patience;
  const isOver = ended?.then(() => true) ?? false;
  return Promise.race([isOver, sleep(LOSING_MS, false, { signal })]).finally(() => patience.abort());
}

/** Our own child tells how it ended; any other mongod has to be looked at from time to time. */
function watched(mongod: StartedMongod, dataFolder: string): Kept {
  let how = 'gone';
  void mongod.ended?.then((outcome) => (how = String(outcome)));
  return {
    ended: async (signal) => {
      while (await isMongodOf(dataFolder, mongod.pid)) await sleep(WATCH_MS, undefined, { signal, ref: false });
      return `process ${mongod.pid}, ${how}`;
    },
  };
}

function originOf({ launched }: StartedMongod, sharedWith: number | undefined): string {
  if (launched) return 'started';
  return sharedWith === undefined ? 'taken over, the process that started it has ended' : `shared with process ${sharedWith}`;
}

function signalIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended already, which is all that was wanted.
  }
}
