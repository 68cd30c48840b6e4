import { readKey } from '../../arguments/read-key.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const supplyType: QueryResolvers['supplyType'] = (_, { by }, context) => ({
  ...readKey(context, by, 'SupplyType'),
  calledBy: by.id ?? by.name ?? undefined,
});
