import type { MissingFactResolvers } from '../generated/resolver-types.ts';
import { readEntity } from '../read-arguments.ts';

export const MissingFact: MissingFactResolvers = {
  of: ({ of }, _, context) => readEntity(context, of, 'EquipmentType', 'SupplyType', 'InterfaceSpec'),
};
