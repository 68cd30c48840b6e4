import type { RequestContext } from './context.ts';
import type { NationEntity } from './entity.ts';

/** A nation by its alpha-3 code: an ally or Ukraine with its record, any other with its name only. */
export function namedNation({ read }: RequestContext, code: string): { code: string; name: string; nation: NationEntity | null } {
  const { nations, partnerNations } = read.release.catalogue;
  const record = nations.get(code);
  if (record !== undefined) return { code, name: record.names.en, nation: { __typename: 'Nation', record } };
  return { code, name: partnerNations.get(code.toLowerCase())?.name ?? code, nation: null };
}
