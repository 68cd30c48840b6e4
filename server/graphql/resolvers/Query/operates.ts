import { assessOperation } from '../../../engine/questions/operates.ts';
import type { QueryResolvers } from '../../generated/resolver-types.ts';
import { readAsOf, readEntity, readNation } from '../../read-arguments.ts';

export const operates: QueryResolvers['operates'] = (_, { nation, of, asOf }, context) => {
  const { code } = readNation(context, nation).record;
  const { id } = readEntity(context, of, 'EquipmentType', 'SupplyType', 'Category').record;
  return assessOperation(context.read.release.catalogue, code, id, readAsOf(asOf, context));
};
