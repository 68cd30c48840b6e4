import { setTimeout as sleep } from 'node:timers/promises';
import mongoose from 'mongoose';

/** An election takes 10 to 12 s; two of them in a row are waited for. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 250;

/** What a server answers that is no primary any more, that stops, or that undoes what it was doing. */
const PASSING_CODES: readonly unknown[] = [6, 7, 64, 89, 91, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436];
const { MongoBulkWriteError, MongoNetworkError, MongoServerSelectionError } = mongoose.mongo;

/**
 * Does something in MongoDB that may be done again: while no primary is to be had, or the connection broke, it is tried anew for 30 s. What it
 * did may have been done although it failed: `work` is told that it is asked again.
 * @throws what `work` throws, once it is no passing fault or the time is over
 */
export async function persist<T>(work: (again: boolean) => Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (let again = false; ; again = true) {
    try {
      return await work(again);
    } catch (fault) {
      if (!isPassing(fault) || Date.now() > deadline) throw fault;
      await sleep(PAUSE_MS);
    }
  }
}

/** Whether a fault of MongoDB is one of a moment: a step-down, an election, a connection that broke. */
export function isPassing(fault: unknown): boolean {
  if (fault instanceof MongoNetworkError || fault instanceof MongoServerSelectionError) return true;
  if (fault instanceof mongoose.Error) return /buffering timed out/.test(fault.message) || fault.name === 'MongooseServerSelectionError';
  if (!(fault instanceof mongoose.mongo.MongoError)) return false;
  // A write of many wraps what it failed of, and is no fault of the connection itself.
  if (fault instanceof MongoBulkWriteError && fault.errorResponse instanceof Error) return isPassing(fault.errorResponse);
  return PASSING_CODES.includes(fault.code) || fault.hasErrorLabel('RetryableWriteError');
}
