/** What `flatMap` gives, which asks the runtime for each element that it writes: several times as slow, of lists as short as those of a verdict. */
export function gather<T, R>(list: readonly T[], of: (one: T) => readonly R[]): R[] {
  const found: R[] = [];
  for (const one of list) for (const each of of(one)) found.push(each);
  return found;
}
