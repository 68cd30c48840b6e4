import { readKey } from '../../arguments/read-key.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const nation: QueryResolvers['nation'] = (_, { by: { code, name } }, context) =>
  readKey(context, { id: code ?? null, name: name ?? null }, 'Nation');
