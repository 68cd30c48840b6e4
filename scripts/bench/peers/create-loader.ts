import DataLoader from 'dataloader';

/** Batches look-ups by key: order, duplicates and missing records solved once. What the batch does not return is `null`. */
export function createLoader<T>(
  find: (keys: readonly string[]) => Promise<readonly T[]>,
  keyOf: (found: T) => string,
): DataLoader<string, T | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await find(keys)).map((one) => [keyOf(one), one]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Batches look-ups of lists by key: what the batch does not return is an empty list. */
export function createListLoader<T>(
  find: (keys: readonly string[]) => Promise<readonly T[]>,
  keysOf: (found: T) => readonly string[],
): DataLoader<string, T[]> {
  return new DataLoader(async (keys) => {
    const lists = new Map<string, T[]>(keys.map((key) => [key, []]));
    for (const one of await find(keys)) for (const key of new Set(keysOf(one))) lists.get(key)?.push(one);
    return keys.map((key) => lists.get(key) ?? []);
  });
}
