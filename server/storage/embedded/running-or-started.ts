import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { LaunchFailure, logSince } from './launch-failure.ts';
import { endMongod, findRunningMongod, isMongodOf, launchMongod, type LaunchOptions, type RunningMongod } from './mongod-process.ts';

/** Signs in mongod's log that another one was quicker: to lock the data folder, to bind the port. */
const QUICKER = ['DBPathInUse', 'Address already in use'];

export interface StartedMongod extends RunningMongod {
  /** False when the mongod was already there, started by another process. */
  readonly launched: boolean;
  /** Resolves when it has ended; undefined for a mongod that isn't our child, which has to be watched. */
  readonly ended?: Promise<number | NodeJS.Signals>;
}

export interface StartOptions extends LaunchOptions {
  /** Whether another port will do. Not when the API already talks to this one. */
  readonly mayMove: boolean;
  readonly deadline: number;
  readonly log: (line: string) => void;
}

/**
 * The mongod of the data folder, answering on its port: the one that runs, else a new one. There is no lock
 * of our own: mongod locks its folder, so of two starts at once one loses, looks again and finds the winner's.
 * @throws Error with the end of mongod's log when it ends by itself, or when it doesn't answer by the deadline
 */
export async function runningOrStarted(options: StartOptions): Promise<StartedMongod> {
  const { dataFolder, deadline, log } = options;
  for (;;) {
    const running = await findRunningMongod(dataFolder);
    const started = running === undefined ? await launched(options) : await adopted(running, options);
    if (started !== undefined) return started;
    if (Date.now() > deadline) {
      await endMongod(dataFolder, log);
      throw new Error(`mongod on ${dataFolder} did not answer in time; its mongod.log says why`);
    }
    await sleep(200);
  }
}

async function adopted(running: RunningMongod, { dataFolder, deadline }: StartOptions): Promise<StartedMongod | undefined> {
  const isThere = (): Promise<boolean> => isMongodOf(dataFolder, running.pid);
  return (await answers(running.port, isThere, deadline)) ? { ...running, launched: false } : undefined;
}

async function launched(options: StartOptions): Promise<StartedMongod | undefined> {
  const { port: wanted, mayMove, deadline, log } = options;
  const port = await freePort(wanted);
  if (port !== wanted) {
    if (!mayMove) throw new Error(`port ${wanted} is taken by another program`);
    log(`port ${wanted} is taken by another program; mongod listens on ${port} instead`);
  }
  const mongod = await launchMongod({ ...options, port });
  let outcome: number | NodeJS.Signals | undefined;
  void mongod.ended.then((how) => (outcome = how));
  if (await answers(port, async () => outcome === undefined, deadline)) return { ...mongod, launched: true };
  if (outcome === undefined) return undefined;
  const said = await logSince(mongod.logFile, mongod.logStart);
  if (QUICKER.some((sign) => said.includes(sign))) return undefined;
  throw new LaunchFailure(outcome, mongod.logFile, said);
}

/** Whether the port takes a connection, before the process has gone and the deadline has passed. */
async function answers(port: number, isThere: () => Promise<boolean>, deadline: number): Promise<boolean> {
  while ((await isThere()) && Date.now() <= deadline) {
    if (await connects(port)) return isThere();
    await sleep(50);
  }
  return false;
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const finish = (success: boolean): void => {
      socket.destroy();
      resolve(success);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
