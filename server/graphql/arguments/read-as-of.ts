import { endOf, isPartialDate } from '../../engine/facts/partial-date.ts';
import type { RequestContext } from '../context.ts';
import { badUserInput, shorten } from '../errors.ts';

/** Last day that a date argument means; the context's day where it is missing. */
export function readAsOf(asOf: string | null | undefined, context: RequestContext, argument = 'asOf'): string {
  if (asOf === null || asOf === undefined) return context.today;
  if (!isPartialDate(asOf))
    throw badUserInput(
      `Expected ${argument} to be a date such as "2024", "2024-09" or "2024-09-30", but got: "${shorten(asOf)}".`,
      argument,
      asOf,
    );
  return endOf(asOf);
}
