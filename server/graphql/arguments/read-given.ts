/** What was sent, read; undefined where nothing was. An empty text was sent, and is read like any other. */
export function readGiven<T, R>(value: T | null | undefined, read: (value: T) => R): R | undefined {
  return value === null || value === undefined ? undefined : read(value);
}
