import type { Before } from '../release/create-loaders.ts';
import type { RecordChange } from './generated/resolver-types.ts';

/** How a record stands to what the release before had: key order does not count. */
export function changeOf<T extends object>(now: T, before: Before<T>): RecordChange {
  if (before === 'NOT_KNOWN') return 'NOT_KNOWN';
  if (before === 'NONE') return 'NEW';
  return canonical(now) === canonical(before) ? 'SAME' : 'CHANGED';
}

function canonical(value: object): string {
  const sorted = (_: string, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner;
  return JSON.stringify(value, sorted);
}
