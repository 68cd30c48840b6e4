import { compactName } from '../../search/normalise-name.ts';
import type { RequestContext } from '../context.ts';
import { readNation } from './read-nation.ts';

/** Code of a nation by code or name: an ally, Ukraine, or another one that only grants consent or makes items. */
export function readAnyNation(context: RequestContext, reference: string): string {
  const asked = compactName(reference);
  const { partnerNations } = context.read.release.catalogue;
  for (const { id, name, aliases = [] } of partnerNations.values())
    if (asked !== '' && [id, name, ...aliases].some((one) => compactName(one) === asked)) return id.toUpperCase();
  return readNation(context, reference).record.code;
}
