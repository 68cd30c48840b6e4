import { badUserInput } from '../errors.ts';
import { readList } from './read-list.ts';

/** A list that narrows: empty it would leave nothing over, which nobody means. */
export function readSome<T>(list: readonly T[], argument: string): readonly T[] {
  if (list.length === 0)
    throw badUserInput(`Expected ${argument} to hold at least one value, or to be left out, but got an empty list.`, argument, '[]');
  return readList(list, argument);
}
