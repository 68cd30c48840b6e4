import { spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf, isEnding, startMarkOf } from './process-table.ts';

/** A mongod that has this data folder open, whoever started it. */
export interface RunningMongod {
  readonly pid: number;
  readonly port: number;
}

export interface LaunchedMongod extends RunningMongod {
  readonly logFile: string;
  /** How long the log was before this launch, in bytes. */
  readonly logStart: number;
  /** Resolves when the process has ended, with its exit code or else its signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface LaunchOptions {
  readonly binary: string;
  readonly dataFolder: string;
  readonly keyFile: string;
  readonly port: number;
}

const LARGEST_LOG_BYTES = 16 * 1024 * 1024;

/** Starts a mongod of the catalogue. Returns once it has a pid, long before it answers. */
export async function launchMongod({ binary, dataFolder, keyFile, port }: LaunchOptions): Promise<LaunchedMongod> {
  const logFile = join(dataFolder, 'mongod.log');
  const { size } = await stat(logFile).catch(() => ({ size: 0 }));
  const tooLarge = size > LARGEST_LOG_BYTES;
  if (tooLarge) await rename(logFile, `${logFile}.old`);
  // What mongod says before it opens its log (a missing library, a bad option) goes to the same file.
  const log = await open(logFile, 'a', 0o600);
  try {
    // Detached: in a process group of its own it doesn't get the terminal's Ctrl-C, which would take the
    // database away from an API that still has requests to finish.
    const options = { detached: true, stdio: ['ignore' as const, log.fd, log.fd] };
    const child = spawn(binary, [...placeArguments(dataFolder, port), ...fixedArguments(keyFile, logFile)], options);
    const ended = new Promise<number | NodeJS.Signals>((resolve) => {
      child.once('exit', (code, signal) => resolve(code ?? signal ?? 0));
    });
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('spawn', () => resolve(child.pid ?? 0));
      child.once('error', (cause) => reject(new Error(`${binary} cannot be started: ${cause.message}`, { cause })));
    });
    child.unref();
    return { pid, port, logFile, logStart: tooLarge ? 0 : size, ended };
  } finally {
    await log.close();
  }
}

/**
 * The mongod that has the data folder open. mongod writes its pid into `mongod.lock`; after a kill -9 the pid
 * stays there, so the process is only believed when its command line names this folder.
 * @param dataFolder absolute, symbolic links resolved
 */
export async function findRunningMongod(dataFolder: string): Promise<RunningMongod | undefined> {
  const lock = await readFile(join(dataFolder, 'mongod.lock'), 'utf8').catch(() => '');
  const pid = Number.parseInt(lock, 10);
  const port = pid > 0 ? await portOf(pid, dataFolder) : undefined;
  return port === undefined ? undefined : { pid, port };
}

/**
 * Whether this process is a mongod on this folder. True until its end, which is later than the moment when it takes its pid out of
 * `mongod.lock`, and a little earlier than the one when its port is free.
 */
export async function isMongodOf(dataFolder: string, pid: number): Promise<boolean> {
  return (await portOf(pid, dataFolder)) !== undefined;
}

/**
 * Asks the folder's mongod to end, and makes it end when it doesn't within `patienceMs` (default 30 s).
 * Does nothing when none is running. When it resolves, the port is free.
 */
export async function endMongod(dataFolder: string, log: (line: string) => void, patienceMs = 30_000): Promise<void> {
  const running = await findRunningMongod(dataFolder);
  if (running === undefined) return;
  const startMark = (await startMarkOf(running.pid)) ?? '';
  process.kill(running.pid, 'SIGTERM');
  if (await goneWithin(patienceMs, dataFolder, running.pid)) return portIsFree(running.pid, startMark);
  log(
    `mongod ${running.pid} has not ended ${patienceMs / 1_000} s after SIGTERM; sending SIGKILL, the next start recovers from the journal`,
  );
  process.kill(running.pid, 'SIGKILL');
  await goneWithin(patienceMs, dataFolder, running.pid);
  await portIsFree(running.pid, startMark);
}

/** Until the system has taken its files and ports from a process that has ended; a moment, on a busy machine a second. */
async function portIsFree(pid: number, startMark: string): Promise<void> {
  for (let looks = 0; looks < 200 && (await isEnding(pid, startMark)); looks += 1) await sleep(25);
}

async function goneWithin(patienceMs: number, dataFolder: string, pid: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (await isMongodOf(dataFolder, pid)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** Reads back what `placeArguments` wrote. Undefined when the process is no mongod of this folder. */
async function portOf(pid: number, dataFolder: string): Promise<number | undefined> {
  const [, port] = (await commandLineOf(pid))?.split(`--dbpath ${dataFolder} --port `) ?? [];
  return port === undefined ? undefined : Number.parseInt(port, 10);
}

/** First, together and in this order, because `portOf` reads them back from the command line. */
function placeArguments(dataFolder: string, port: number): readonly string[] {
  return ['--dbpath', dataFolder, '--port', String(port)];
}

function fixedArguments(keyFile: string, logFile: string): readonly string[] {
  return [
    ...['--replSet', 'catalogue', '--bind_ip', '127.0.0.1', '--nounixsocket'],
    // The key file turns authentication on; the bypass for a server without users isn't needed then.
    ...['--keyFile', keyFile, '--setParameter', 'enableLocalhostAuthBypass=false', '--noscripting'],
    // Everybody here is on this machine, and what unpacks a stranger's bytes before a login is a way in.
    ...['--networkMessageCompressors', 'disabled'],
    // A catalogue is small: without these mongod takes half the memory and 5 % of the disk for itself.
    ...['--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '512'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    // By default a primary waits 15 s at its end for another member to take over; there is none.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
    ...['--quiet', '--logpath', logFile, '--logappend'],
  ];
}
