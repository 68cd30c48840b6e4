import type { RequestContext } from '../context.ts';
import { readAnyNation } from './read-any-nation.ts';

/** Code of a nation of origin by code or name. Of nations that the catalogue does not name, those are known from which an item comes. */
export function readOrigin(context: RequestContext, reference: string): string {
  const { equipment, supplies } = context.read.release.catalogue;
  const code = reference.toUpperCase();
  for (const items of [equipment, supplies]) for (const { origin } of items.values()) if (origin?.includes(code)) return code;
  return readAnyNation(context, reference);
}
