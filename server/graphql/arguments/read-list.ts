import { badUserInput } from '../errors.ts';
import { LIST_AT_MOST } from '../list-at-most.ts';

/** A list that is sent, checked for its length. */
export function readList<T>(list: readonly T[], argument: string, atMost = LIST_AT_MOST): readonly T[] {
  if (list.length > atMost)
    throw badUserInput(`Expected at most ${atMost} ${argument}, but got: ${list.length}.`, argument, String(list.length));
  return list;
}
