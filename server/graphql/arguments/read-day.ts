import type { Day } from '../../engine/facts/day.ts';
import type { RequestContext } from '../context.ts';
import { readAsOf } from './read-as-of.ts';

/** The facts as of the last day that a date argument means; as of the context's day where it is missing. */
export function readDay(asOf: string | null | undefined, context: RequestContext): Day {
  return context.read.release.on(readAsOf(asOf, context));
}
