import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { findByKey } from './by-key.ts';

export const equipmentType: QueryResolvers['equipmentType'] = (_, { by }, context) =>
  findByKey(context, by, 'EquipmentType', 'EQUIPMENT', 'an equipment type such as "panzerhaubitze-2000"');
