import type { RequestContext } from '../context.ts';
import { findPartnerNation } from './find-partner-nation.ts';
import { readNation } from './read-nation.ts';

/** Code of a nation by code or name: an ally, Ukraine, or another one that only grants consent, makes items or is where they come from. */
export function readAnyNation(context: RequestContext, reference: string): string {
  return findPartnerNation(context.read.release.catalogue, reference) ?? readNation(context, reference).record.code;
}
