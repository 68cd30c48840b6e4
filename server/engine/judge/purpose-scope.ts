import type { Purpose } from '../facts/records.ts';

/** On which purposes two things are judged. */
export interface PurposeScope {
  /** Scopes of one key cover the same. */
  key: string;
  /** True where the asker names the purposes: the ends that are for them choose the relation. False where a list leaves others out by itself. */
  isNamed: boolean;
  covers(purpose: Purpose): boolean;
}

/** The purposes that an asker names. */
export function namedPurposes(purposes: readonly Purpose[]): PurposeScope {
  const named = new Set(purposes);
  return { key: [...named].sort().join(), isNamed: true, covers: (one) => named.has(one) };
}

/** Every purpose but those that a list leaves out. */
export function purposesWithout(purposes: readonly Purpose[]): PurposeScope {
  const leftOut = new Set(purposes);
  return { key: `but ${[...leftOut].sort().join()}`, isNamed: false, covers: (one) => !leftOut.has(one) };
}
