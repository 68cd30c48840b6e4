import type { Text } from '../engine/facts/text.ts';
import type { RequestContext } from './context.ts';
import type { NationEntity } from './entity.ts';

/** A nation as it is named: its code, and its name in every language. */
export interface NationName {
  code: string;
  names: Text;
  nation: NationEntity | null;
}

/** A nation by its alpha-3 code: an ally or Ukraine with its record, any other with its name only. */
export function namedNation({ read }: RequestContext, code: string): NationName {
  const { nations, partnerNations } = read.release.catalogue;
  const record = nations.get(code);
  if (record === undefined) return { code, names: partnerNations.get(code.toLowerCase()) ?? { id: code, name: code }, nation: null };
  const { en, fr, uk } = record.names;
  return { code, names: { id: code, name: en, fr, uk }, nation: { __typename: 'Nation', record } };
}
