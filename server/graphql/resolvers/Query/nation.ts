import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findByKey } from './by-key.ts';

export const nation: QueryResolvers['nation'] = (_, { by }, context) =>
  findByKey(context, { id: by.code ?? null, name: by.name ?? null }, 'Nation', 'NATION', 'a nation such as "NOR"');
