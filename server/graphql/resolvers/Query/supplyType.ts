import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findByKey } from './by-key.ts';

export const supplyType: QueryResolvers['supplyType'] = (_, { by }, context) =>
  findByKey(context, by, 'SupplyType', 'SUPPLY', 'a supply type such as "m795"');
