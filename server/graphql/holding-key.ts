import type { FoundHolding } from '../release/found-holding.ts';

/**
 * Key of a holding that holds across releases: nation, item, status, first day and counterpart, the last two empty where they are not recorded.
 * No place in a list: entries come and go in the middle of it. The seed says a holding once, so that no two have one key.
 */
export function keyOfHolding({ nation, entry: { item, status, from = '', counterpart = '' } }: FoundHolding): string {
  return [nation, item, status, from, counterpart].join(':');
}
