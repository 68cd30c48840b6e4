import { createHash } from 'node:crypto';

/**
 * Signs that stand for a list and for how it was narrowed, equal whenever the same is asked, in whatever order it is written. Page size and
 * cursor are left out: they say where one is in the list.
 */
export function listKeyOf(list: string, args: object): string {
  const asked = { ...args, first: undefined, after: undefined };
  return createHash('sha256')
    .update(JSON.stringify([list, asked], inOrder))
    .digest('base64url')
    .slice(0, 8);
}

/** Keys in the order of the alphabet, and nothing for what was not sent. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
