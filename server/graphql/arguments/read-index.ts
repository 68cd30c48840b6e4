import { badUserInput } from '../errors.ts';

/** The entry of a list at a place that is sent, counted from 0. */
export function readIndex<T>(list: readonly T[], at: number, argument: string): T {
  const entry = list[at];
  if (entry === undefined) throw badUserInput(`Expected ${argument} to be 0 to ${list.length - 1}, but got: ${at}.`, argument, String(at));
  return entry;
}
