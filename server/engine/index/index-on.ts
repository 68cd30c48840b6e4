import type { Day } from '../facts/day.ts';
import { CompatibilityIndex } from './compatibility-index.ts';

/** The index of a day, compiled once for each stretch of days on which the same facts hold. */
export function indexOn(on: Day): CompatibilityIndex {
  return on.once(compile);
}

function compile(on: Day): CompatibilityIndex {
  return new CompatibilityIndex(on);
}
