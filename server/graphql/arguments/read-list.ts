import { badUserInput } from '../errors.ts';

/** Most entries of one page, and of one list that is sent. */
export const LIST_AT_MOST = 100;

/** A list that is sent, checked for its length. */
export function readList<T>(list: readonly T[], argument: string, atMost = LIST_AT_MOST): readonly T[] {
  if (list.length > atMost) throw badUserInput(`Expected at most ${atMost} ${argument}, but got: ${list.length}.`, argument);
  return list;
}
