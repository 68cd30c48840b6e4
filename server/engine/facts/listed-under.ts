const NOTHING: readonly never[] = [];

/** What is listed under any of several keys, in their order; nothing is made where nothing is listed, as of most keys. */
export function listedUnder<K, T>(lists: ReadonlyMap<K, readonly T[]>, keys: readonly K[]): readonly T[] {
  let found: readonly T[] = NOTHING;
  for (const key of keys) {
    const list = lists.get(key);
    if (list !== undefined) found = found.length === 0 ? list : [...found, ...list];
  }
  return found;
}
