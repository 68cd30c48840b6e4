import type { ItemSet } from '../generated/resolver-types.ts';

/** Whether a set names its items or their sort. What a nation holds or makes, whatever that is, names neither. */
export function namesThings({ ids, filter }: ItemSet): boolean {
  return [ids, filter?.category, filter?.categories, filter?.interface].some((one) => one !== null && one !== undefined);
}
