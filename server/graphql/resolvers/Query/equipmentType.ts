import { readKey } from '../../arguments/read-key.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';

export const equipmentType: QueryResolvers['equipmentType'] = (_, { by }, context) => ({
  ...readKey(context, by, 'EquipmentType'),
  calledBy: by.id ?? by.name ?? undefined,
});
