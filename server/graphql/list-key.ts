import { createHash } from 'node:crypto';
import { canonicalJson } from '../engine/facts/canonical-json.ts';

/**
 * Signs that stand for a list and for how it was narrowed, equal whenever the same is asked, in whatever order it is written. Page size and
 * cursor are left out: they say where one is in the list.
 */
export function listKeyOf(list: string, args: object): string {
  const asked: unknown = JSON.parse(
    JSON.stringify({ ...args, first: undefined, after: undefined }, (_, value: unknown) => value ?? undefined),
  );
  return createHash('sha256')
    .update(canonicalJson([list, asked]))
    .digest('base64url')
    .slice(0, 8);
}
