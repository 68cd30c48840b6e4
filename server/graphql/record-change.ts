import { canonicalJson } from '../engine/facts/canonical-json.ts';
import type { Before } from '../release/create-loaders.ts';
import type { RecordChange } from './generated/resolver-types.ts';

/** How a record stands to what the release before had: key order does not count. */
export function changeOf<T extends object>(now: T, before: Before<T>): RecordChange {
  if (before === 'NOT_KNOWN') return 'NOT_KNOWN';
  if (before === 'NONE') return 'NEW';
  return canonicalJson(now) === canonicalJson(before) ? 'SAME' : 'CHANGED';
}
