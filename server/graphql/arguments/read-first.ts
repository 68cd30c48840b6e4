import { badUserInput } from '../errors.ts';
import { LIST_AT_MOST } from '../list-at-most.ts';

/** Page size, checked. */
export function readFirst(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LIST_AT_MOST)
    throw badUserInput(`Expected first to be 1 to ${LIST_AT_MOST}, but got: ${first}.`, 'first', String(first));
  return first;
}
