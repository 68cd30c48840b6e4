import type { Catalogue } from '../../engine/facts/catalogue.ts';
import { compactName } from '../../search/normalise-name.ts';

/** Code of a nation that is neither an ally nor Ukraine, by code or name in any of the three languages; undefined where there is none. */
export function findPartnerNation({ partnerNations }: Pick<Catalogue, 'partnerNations'>, reference: string): string | undefined {
  const asked = compactName(reference);
  if (asked === '') return undefined;
  for (const { id, name, fr, uk, aliases = [] } of partnerNations.values())
    if ([id, name, fr, uk, ...aliases].some((one) => one !== undefined && compactName(one) === asked)) return id.toUpperCase();
  return undefined;
}
